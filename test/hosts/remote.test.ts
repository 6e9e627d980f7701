import { Failure } from "../../src/documents/failure";
import { type Answer, answerWith, connectWorker, type Request, type WorkerPort } from "../../src/hosts/remote";

const jobs = {
  double: (n: number) => n * 2,
  refuse: (): number => {
    throw new Failure("Файл повреждён.", "file-damaged");
  },
  break: (): number => {
    throw new TypeError("a defect");
  },
  hang: () => new Promise<number>(() => undefined),
};

/** A worker in this thread; its messages come later, as a real one's. */
function fakeWorkers() {
  const ports: (WorkerPort & { alive: boolean })[] = [];
  const spawn = (): WorkerPort => {
    const port: WorkerPort & { alive: boolean } = {
      alive: true,
      onmessage: null,
      onerror: null,
      terminate: () => {
        port.alive = false;
      },
      postMessage: (message) => void queueMicrotask(() => void answer(message as Request)),
    };
    const answer = answerWith(jobs, (data: Answer) => port.onmessage?.({ data } as MessageEvent<Answer>));
    ports.push(port);
    return port;
  };
  return { ports, spawn };
}

it("answers calls, each its own", async () => {
  const { remote } = connectWorker<typeof jobs>(fakeWorkers().spawn);
  expect(await Promise.all([remote.double(2), remote.double(5)])).toEqual([4, 10]);
});

it("hands over a refusal as a refusal and a defect as a defect", async () => {
  const { remote } = connectWorker<typeof jobs>(fakeWorkers().spawn);
  await expect(remote.refuse()).rejects.toMatchObject({
    name: "Failure",
    code: "file-damaged",
    message: "Файл повреждён.",
  });
  await expect(remote.break()).rejects.toThrow("a defect");
});

it("a worker that dies takes its calls with a sentence, and the next call gets a new one", async () => {
  const workers = fakeWorkers();
  const { remote } = connectWorker<typeof jobs>(workers.spawn);
  const hanging = remote.hang();
  workers.ports[0]?.onerror?.({ preventDefault: () => undefined } as ErrorEvent);
  await expect(hanging).rejects.toMatchObject({ name: "Failure", code: "worker-crashed" });
  expect(await remote.double(3)).toBe(6);
  expect(workers.ports.map(({ alive }) => alive)).toEqual([false, true]);
});

it("what is cancelled is said to be, and work goes on", async () => {
  const { remote, cancel } = connectWorker<typeof jobs>(fakeWorkers().spawn);
  const hanging = remote.hang();
  cancel();
  await expect(hanging).rejects.toMatchObject({ name: "Failure", code: "cancelled" });
  expect(await remote.double(4)).toBe(8);
});
