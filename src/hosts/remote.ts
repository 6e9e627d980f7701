import { Failure } from "../documents/failure";

/** What a worker answers: a value, a refusal to show, or a defect of ours. */
export type Answer =
  | { readonly id: number; readonly kind: "value"; readonly value: unknown }
  | { readonly id: number; readonly kind: "failure"; readonly message: string; readonly code: string }
  | { readonly id: number; readonly kind: "defect"; readonly message: string; readonly stack: string };

export interface Request {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** The same functions, answered by another thread. */
export type Remote<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<Awaited<R>> : never;
};

/** The part of Worker that is used here, so that a test can play it. */
export interface WorkerPort {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface RemoteControl<T> {
  readonly remote: Remote<T>;
  /** Stops what is going on; a new thread starts with the next call. */
  cancel(): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Calls functions of a worker. A worker that dies takes its calls with it, each with a sentence for the clerk; the next
 * call starts a new one, so that the page stays usable.
 */
export function connectWorker<T>(spawn: () => WorkerPort): RemoteControl<T> {
  let worker: WorkerPort | null = null;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const stop = (failure: () => Failure): void => {
    worker?.terminate();
    worker = null;
    const calls = [...waiting.values()];
    waiting.clear();
    for (const { reject } of calls) reject(failure());
  };

  const start = (): WorkerPort => {
    const port = spawn();
    port.onmessage = ({ data }) => {
      const call = waiting.get(data.id);
      waiting.delete(data.id);
      if (call) settle(call, data);
    };
    port.onerror = (event) => {
      event.preventDefault();
      stop(() => new Failure(crashed, "worker-crashed"));
    };
    return port;
  };

  const call = (method: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      worker ??= start();
      worker.postMessage({ id: lastId, method, args } satisfies Request);
    });

  const remote = new Proxy({} as Remote<T>, {
    get: (_, method) =>
      typeof method === "string" && method !== "then" ? (...args: unknown[]) => call(method, args) : undefined,
  });
  return { remote, cancel: () => stop(() => new Failure(cancelled, "cancelled")) };
}

const crashed =
  "Программе не хватило сил на этот документ, и она прервала работу с ним. Сам документ не изменился: попробуйте ещё раз или возьмите файл поменьше.";
const cancelled = "Работа остановлена. Документ не изменился.";

function settle({ resolve, reject }: Waiting, answer: Answer): void {
  switch (answer.kind) {
    case "value":
      return resolve(answer.value);
    case "failure":
      return reject(new Failure(answer.message, answer.code));
    case "defect": {
      const error = new Error(answer.message);
      error.stack = answer.stack;
      return reject(error);
    }
  }
}

/** The worker's side: answers requests with these functions. */
export function answerWith(
  functions: Readonly<Record<string, (...args: never[]) => unknown>>,
  post: (answer: Answer) => void,
): (request: Request) => Promise<void> {
  return async ({ id, method, args }) => {
    try {
      const work = functions[method];
      if (work === undefined) throw new Error(`the worker knows no ${method}`);
      post({ id, kind: "value", value: await work(...(args as never[])) });
    } catch (error) {
      post(refusal(id, error));
    }
  };
}

function refusal(id: number, error: unknown): Answer {
  if (error instanceof Failure) return { id, kind: "failure", message: error.message, code: error.code };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { id, kind: "defect", message, stack: stack ?? "" };
}
