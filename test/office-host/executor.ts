import { HostError, type RequestBody, type ResponseBody, actionType } from "./protocol";
import { type Program, type Session, session } from "./session";

/** An emulated program that answers requests, counts them, and can be told to fail. */
export interface Executor {
  execute(body: RequestBody): Promise<ResponseBody>;
  /** The requests since the last call of `forget`: one for each `context.sync()`, the clean-up of references left out. */
  readonly requests: readonly RequestRecord[];
  forget(): void;
  /** What happens to a request before the program sees it; throw a HostError to refuse it. */
  before: (body: RequestBody, ordinal: number) => void | Promise<void>;
  readonly notPlayed: Session["notPlayed"];
}

export interface RequestRecord {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly members: readonly string[];
}

/** The web's limit for a request and for a response. */
const mostBytes = 5_000_000;

export function executor(program: Program): Executor {
  const host = session(program);
  const requests: RequestRecord[] = [];

  const limited = async (body: RequestBody): Promise<ResponseBody> => {
    const requestBytes = byteLength(JSON.stringify(body));
    if (isByTheWay(body)) return host.process(body);
    await self.before(body, requests.length);
    if (requestBytes > mostBytes) throw new HostError("RequestPayloadSizeLimitExceeded", "too much", 413);
    const answer = host.process(body);
    const responseBytes = byteLength(JSON.stringify(answer));
    requests.push({ requestBytes, responseBytes, members: membersOf(body) });
    if (responseBytes > mostBytes) throw new HostError("ResponsePayloadSizeLimitExceeded", "too much", 413);
    return answer;
  };

  const self: Executor = {
    requests,
    forget: () => void requests.splice(0),
    before: () => undefined,
    notPlayed: host.notPlayed,
    execute: async (body) => {
      try {
        return await limited(body);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const { code: Code, message: Message, status: HttpStatusCode } = error;
        return { Results: [], Error: { Code, Message, Location: "", HttpStatusCode, ActionIndex: 0 } };
      }
    },
  };
  return self;
}

/** `run` lets go of its references when it ends, and the client says once that it is there: nobody waits for either. */
const isByTheWay = ({ Actions, ObjectPaths }: RequestBody): boolean =>
  Object.values(ObjectPaths).some(({ Name }) => Name === "Microsoft.InternalService.AddinInternalService") ||
  isCleanUp(Actions);

const isCleanUp = (Actions: RequestBody["Actions"]): boolean =>
  Actions.some(({ Name }) => Name === "_RemoveReference") &&
  Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === actionType.instantiate);

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

const membersOf = (body: RequestBody): string[] => [
  ...Object.values(body.ObjectPaths).map(({ Name }) => Name),
  ...body.Actions.map(({ Name }) => Name),
];
