import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { JSDOM } from "jsdom";
import { type Answer, type DocumentFiles, documentFiles } from "./document-file";
import { executor, type Executor } from "./executor";
import { type RequestBody } from "./protocol";
import { matrixSupports, type RequirementMatrix } from "./requirements";
import { type Program } from "./session";
import { type DocumentSettings, documentSettings } from "./settings";

/** Microsoft's own client, loaded without a browser and talking to an emulated program. */
export interface Client extends Executor {
  /** `Excel` and `Office`, or `Word` and `Office`, as a page of the add-in sees them. */
  readonly globals: { readonly Office: unknown; readonly Excel?: unknown; readonly Word?: unknown };
  readonly settings: DocumentSettings;
  readonly files: DocumentFiles;
  fire(messageType: number, target: string, message: unknown): void;
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
    ClientRequestBase: { readonly prototype: ClientRequest };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: unknown): void;
  };
}

/** What one sync is going to send. */
interface ClientRequest {
  addAction(action: { readonly actionInfo: { readonly Name: string } }): void;
  _removeKeepReferenceAction(objectPathId: number): void;
}

export function loadClient(
  kind: "excel" | "word",
  program: Program,
  matrix: RequirementMatrix,
  platform: Platform = "OfficeOnline",
): Client {
  const { window } = new JSDOM("<!doctype html>", { runScripts: "outside-only", url: "https://localhost/" });
  const page = window as unknown as ClientWindow;
  page.eval(bareOffice);
  page.eval(readFileSync(join(clientFolder(), `${kind}-web-16.00.js`), "utf8"));
  const settings = documentSettings();
  const files = documentFiles(() => program.file());
  const context = {
    requirements: { isSetSupported: (name: string, version?: string) => matrixSupports(matrix, name, version) },
    document: { settings, ...fileMethods(files) },
    platform,
  };
  page.OSF._OfficeAppFactory = { getContext: () => context };
  // office.js itself brings the names of file types.
  Object.assign(page.Office as object, { FileType: { Text: "text", Compressed: "compressed", Pdf: "pdf" } });
  const client: Client = Object.assign(executor(program), {
    globals: { Office: page.Office, ...(kind === "excel" ? { Excel: page.Excel } : { Word: page.Word }) },
    settings,
    files,
    fire: (messageType: number, targetId: string, message: unknown) =>
      page.OfficeExtension._testTriggerRichApiMessageEvent({
        entries: [{ messageCategory: 65536, messageType, targetId, message: JSON.stringify(message), id: 0 }],
      }),
  });
  letGoQuickly(page.OfficeExtension.ClientRequestBase.prototype);
  connect(page, client);
  return client;
}

/** Office's name of the computer's kind. */
export type Platform = "OfficeOnline" | "PC" | "Mac" | "iOS";

/** `Office.context.document` as office.js makes it of the host's answers; in a browser it is office.js itself. */
function fileMethods(files: DocumentFiles) {
  const result = <T>(answer: Answer<T>, done: (value: T) => unknown) =>
    "error" in answer
      ? { status: "failed", error: { code: answer.error } }
      : { status: "succeeded", value: done(answer.value) };
  type Callback = (result: unknown) => void;
  return {
    getFileAsync: (type: string, { sliceSize }: { sliceSize: number }, callback: Callback) =>
      callback(
        result(files.make(type === "compressed" ? 1 : 0, sliceSize), ({ handle, size }) => ({
          size,
          sliceCount: Math.ceil(size / sliceSize),
          getSliceAsync: (index: number, done: Callback) => done(result(files.slice(handle, index), (slice) => slice)),
          closeAsync: (done: Callback) => done(result(files.close(handle), () => undefined)),
        })),
      ),
  };
}

function connect(page: ClientWindow, { execute }: Executor): void {
  page.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  page.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  page.OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "http://document.localhost/", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      async executeAsync(_data: unknown, _flags: unknown, message: { readonly Body: RequestBody | string }) {
        const body = typeof message.Body === "string" ? (JSON.parse(message.Body) as RequestBody) : message.Body;
        return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: null, Body: await execute(body) };
      },
    }),
  };
}

/**
 * When a run ends, the client looks through the whole clean-up for each object that it lets go of, for a wish to keep it: a
 * minute for the paragraphs of 5,000 rows. A request without such a wish has nothing to look through.
 */
function letGoQuickly(request: ClientRequest): void {
  const keeping = new WeakSet<ClientRequest>();
  const { addAction, _removeKeepReferenceAction } = request;
  request.addAction = function (action) {
    if (action.actionInfo.Name === "_KeepReference") keeping.add(this);
    addAction.call(this, action);
  };
  request._removeKeepReferenceAction = function (objectPathId) {
    if (keeping.has(this)) _removeKeepReferenceAction.call(this, objectPathId);
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
