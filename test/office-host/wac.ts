import { type Answer, type DocumentFiles } from "./document-file";
import { type RequestBody, type ResponseBody } from "./protocol";
import { type RequirementMatrix } from "./requirements";

/** The envelope in which office.js and the framing page of Office on the web write to each other. */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number | string;
  readonly _data: unknown;
}

export interface FramedHost {
  readonly kind: "excel" | "word";
  readonly matrix: RequirementMatrix;
  /** Answers one request of the rich API. */
  execute(body: RequestBody): Promise<ResponseBody>;
  readonly files: DocumentFiles;
}

export interface Frame {
  /** The answer to a message of the pane, null where it is none of office.js. */
  answer(text: string): Promise<string | null>;
  /** An event of the rich API, null while nobody listens. */
  event(messageType: number, target: string, message: unknown): string | null;
  /** The values that were saved as the document's settings, as office.js wrote them. */
  readonly savedSettings: readonly unknown[];
}

const dispatch = {
  richApi: 93,
  saveSettings: 76,
  getFile: 77,
  getSlice: 80,
  closeFile: 81,
  commandCompleted: 94,
} as const;
const registerEvent = 1;
const unregisterEvent = 2;

/** The framing page's side of the conversation. */
export function frame(host: FramedHost, origin: string): Frame {
  const listening = new Map<string, Message>();
  const savedSettings: unknown[] = [];

  const reply = (message: Message, extra: object): string =>
    JSON.stringify({
      _messageType: 1,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _origin: origin,
      _data: null,
      _errorCode: 0,
      _responseType: 0,
      _serializerVersion: 1,
      ...extra,
    });

  async function execute(message: Message): Promise<string> {
    const data = message._data as { DdaMethod: { DispatchId: number }; ArrayData?: unknown[] } & Record<
      string,
      unknown
    >;
    const of = <T>(answer: Answer<T>, values: (value: T) => Record<string, unknown>): string =>
      reply(message, {
        _data:
          "error" in answer ? { Version: 1, Error: answer.error } : { Version: 1, Error: 0, ...values(answer.value) },
      });
    switch (data.DdaMethod.DispatchId) {
      case dispatch.richApi: {
        const body = JSON.parse(String(data.ArrayData?.[4])) as RequestBody;
        const answer = await host.execute(body);
        return reply(message, { _data: { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer)] } });
      }
      case dispatch.saveSettings:
        savedSettings.push(message._data);
        return reply(message, { _data: { Version: 1, Error: 0 } });
      // The keys of the wire are numbers: of a file its handle and size, of a slice its bytes and their count.
      case dispatch.getFile:
        return of(host.files.make(data["0"], data["1"]), ({ handle, size }) => ({ 0: handle, 1: size }));
      case dispatch.getSlice:
        return of(host.files.slice(data["2"], data["3"]), ({ data: bytes }) => ({ 0: bytes, 1: bytes.length }));
      case dispatch.closeFile:
        return of(host.files.close(data["2"]), () => ({}));
      case dispatch.commandCompleted:
        return reply(message, { _data: { Version: 1, Error: 0 } });
      default:
        return reply(message, { _data: { Version: 1, Error: 5000 } });
    }
  }

  return {
    savedSettings,
    answer: async (text) => {
      const message = parsed(text);
      if (message === null || message._messageType !== 0) return null;
      if (message._actionType === registerEvent) listening.set(message._actionName, message);
      if (message._actionType === unregisterEvent) listening.delete(message._actionName);
      if (message._actionType === registerEvent || message._actionType === unregisterEvent) {
        return reply(message, { _data: { Error: 0 } });
      }
      switch (message._actionName) {
        case "ContextActivationManager_getAppContextAsync":
          return reply(message, { _data: appContext(host) });
        case "ContextActivationManager_notifyHost":
          return reply(message, {});
        case "executeMethod":
          return execute(message);
        default:
          return reply(message, { _errorCode: -2 });
      }
    },
    event: (messageType, target, message) => {
      const listener = listening.get("richApiMessage");
      if (listener === undefined) return null;
      const entry = [65536, messageType, target, JSON.stringify(message), 0, false];
      return reply(listener, { _responseType: 1, _data: { ArrayData: [entry] } });
    },
  };
}

function parsed(text: string): Message | null {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return null;
  }
}

export const controlId = "control-1";

const appContext = ({ kind, matrix }: FramedHost): object => ({
  _id: controlId,
  _appName: kind === "excel" ? 16 : 32,
  _appVersion: "16.01",
  _appUILocale: "ru-RU",
  _dataLocale: "ru-RU",
  _docUrl: kind === "excel" ? "https://files.example/plan.xlsx" : "https://files.example/plan.docx",
  _clientMode: 1,
  _settings: kind === "excel" ? [] : {},
  _reason: "documentOpened",
  _osfControlType: 1,
  _eToken: "",
  _correlationId: "correlation-1",
  _appInstanceId: controlId,
  _requirementMatrix: JSON.stringify(matrix),
  _hostFullVersion: "16.0.18000.00000",
  _hostCustomMessage: "",
  _clientWindowHeight: 700,
  _clientWindowWidth: 400,
  _addinName: "План и приказ",
  _appDomains: [],
  _featureGates: {},
  _wacHostEnvironment: "0",
});

/** The frame's name tells office.js what it is in, without a word in the pane's address. */
export const frameName = (kind: "excel" | "word", origin: string, conversation: string): string =>
  JSON.stringify({
    baseFrameName: "fr1",
    hostInfo: `${kind === "excel" ? "Excel" : "Word"}$Web$16.01$ru-RU$correlation-1$$disableLogging$0`,
    xdmInfo: `${conversation}|${controlId}|${origin}`,
    serializerVersion: 1,
    flights: "[]",
  });
