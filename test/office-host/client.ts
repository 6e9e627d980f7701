import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { JSDOM } from "jsdom";
import { HostError, type RequestBody, type ResponseBody, actionType } from "./protocol";
import { type Program, session } from "./session";
import { matrixSupports, type RequirementMatrix } from "./requirements";
import { type DocumentSettings, documentSettings } from "./settings";

/** Microsoft's own client, loaded without a browser and talking to an emulated program. */
export interface Client {
  /** `Excel` and `Office`, or `Word` and `Office`, as a page of the add-in sees them. */
  readonly globals: { readonly Office: unknown; readonly Excel?: unknown; readonly Word?: unknown };
  /** The requests since the last call of `forget`: one for each `context.sync()`, the clean-up of references left out. */
  readonly requests: readonly RequestRecord[];
  forget(): void;
  /** What happens to a request before the program sees it; throw a HostError to refuse it. */
  before: (body: RequestBody, ordinal: number) => void | Promise<void>;
  readonly notPlayed: ReadonlySet<string>;
  readonly settings: DocumentSettings;
  fire(messageType: number, target: string, message: unknown): void;
}

export interface RequestRecord {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly members: readonly string[];
}

interface ClientWindow {
  eval(code: string): unknown;
  Office: unknown;
  OSF: Record<string, unknown>;
  Excel?: unknown;
  Word?: unknown;
  OfficeExtension: {
    SessionBase: { _overrideSession: unknown };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: unknown): void;
  };
}

/** The web's limit for a request and for a response. */
const mostBytes = 5_000_000;

export function loadClient(kind: "excel" | "word", program: Program, matrix: RequirementMatrix): Client {
  const { window } = new JSDOM("<!doctype html>", { runScripts: "outside-only", url: "https://localhost/" });
  const page = window as unknown as ClientWindow;
  page.eval(bareOffice);
  page.eval(readFileSync(join(clientFolder(), `${kind}-web-16.00.js`), "utf8"));
  const host = session(program);
  const requests: RequestRecord[] = [];
  const settings = documentSettings();
  const context = {
    requirements: { isSetSupported: (name: string, version?: string) => matrixSupports(matrix, name, version) },
    document: { settings },
    platform: "OfficeOnline",
  };
  page.OSF._OfficeAppFactory = { getContext: () => context };
  const client: Client = {
    globals: { Office: page.Office, ...(kind === "excel" ? { Excel: page.Excel } : { Word: page.Word }) },
    requests,
    forget: () => void requests.splice(0),
    before: () => undefined,
    notPlayed: host.notPlayed,
    settings,
    fire: (messageType, targetId, message) =>
      page.OfficeExtension._testTriggerRichApiMessageEvent({
        entries: [{ messageCategory: 65536, messageType, targetId, message: JSON.stringify(message), id: 0 }],
      }),
  };
  const execute = async (body: RequestBody): Promise<{ status: number; body: ResponseBody }> => {
    const requestBytes = byteLength(JSON.stringify(body));
    try {
      await client.before(body, requests.length);
      if (requestBytes > mostBytes) throw new HostError("RequestPayloadSizeLimitExceeded", "too much", 413);
      const answer = host.process(body);
      const responseBytes = byteLength(JSON.stringify(answer));
      if (!isCleanUp(body)) requests.push({ requestBytes, responseBytes, members: membersOf(body) });
      if (responseBytes > mostBytes) throw new HostError("ResponsePayloadSizeLimitExceeded", "too much", 413);
      return { status: 200, body: answer };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code: Code, message: Message, status: HttpStatusCode } = error;
      return {
        status: 200,
        body: { Results: [], Error: { Code, Message, Location: "", HttpStatusCode, ActionIndex: 0 } },
      };
    }
  };
  connect(page, execute);
  return client;
}

function connect(page: ClientWindow, execute: (body: RequestBody) => Promise<{ status: number; body: ResponseBody }>) {
  page.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  page.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  page.OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "http://document.localhost/", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      async executeAsync(_data: unknown, _flags: unknown, message: { readonly Body: RequestBody | string }) {
        const body = typeof message.Body === "string" ? (JSON.parse(message.Body) as RequestBody) : message.Body;
        const answer = await execute(body);
        return { HttpStatusCode: answer.status, ErrorCode: "", ErrorMessage: "", Headers: null, Body: answer.body };
      },
    }),
  };
}

/** The client's file expects what office.js would have made before it. */
const bareOffice = `var OSF={},Office={},Type=Function;
Function.registerNamespace=function(){};Function.prototype.registerClass=function(){};`;

/** Where npm put Microsoft's unchanged client. */
export function clientFolder(): string {
  const require = createRequire(join(process.cwd(), "package.json"));
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}

/** `run` lets go of its references when it ends, without anybody waiting for it. */
export const isCleanUp = ({ Actions }: RequestBody): boolean =>
  Actions.some(({ Name }) => Name === "_RemoveReference") &&
  Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === actionType.instantiate);

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

const membersOf = (body: RequestBody): string[] => [
  ...Object.values(body.ObjectPaths).map(({ Name }) => Name),
  ...body.Actions.map(({ Name }) => Name),
];
