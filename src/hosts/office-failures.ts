import { Failure } from "../documents/failure";

/** Which program refused, for the sentence. */
export type OfficeProgram = "Excel" | "Word";

/**
 * Runs a call into Office. What Office refuses becomes a sentence for the clerk here and nowhere else; a call that gets no
 * answer (the document was closed, the network is gone) ends after a time; everything else is a defect of ours and passes.
 */
export async function withOffice<T>(program: OfficeProgram, call: () => Promise<T>, limit = answerLimit): Promise<T> {
  try {
    return await withinTime(call(), limit);
  } catch (error) {
    throw officeFailure(program, error) ?? error;
  }
}

/** Milliseconds that Office may take for one click. */
const answerLimit = 120_000;

/** The Failure for what Office threw; null when it is no error of Office. */
export function officeFailure(program: OfficeProgram, error: unknown): Failure | null {
  if (error instanceof Failure) return error;
  if (error === noAnswer) return new Failure(sentences(program)["office-no-answer"], "office-no-answer");
  const code = errorCode(error);
  if (code === null || isOurDefect(code)) return null;
  const kind = kinds[code] ?? (/read.?only/i.test(messageOf(error)) ? "office-read-only" : "office-refused");
  return new Failure(sentences(program)[kind], kind, { cause: error });
}

/** Office's own code, «AccessDenied»; null for other errors. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" && "message" in error && !("kind" in error) ? error.code : null;
}

const messageOf = (error: unknown): string => (error instanceof Error || hasMessage(error) ? error.message : "");
const hasMessage = (error: unknown): error is { message: string } =>
  typeof error === "object" && error !== null && "message" in error && typeof error.message === "string";

/** The client's complaints about wrong use of itself. */
const isOurDefect = (code: string): boolean =>
  ["PropertyNotLoaded", "ValueNotLoaded", "InvalidRequestContext", "RunMustReturnPromise"].includes(code);

type Kind =
  | "office-protected"
  | "office-read-only"
  | "office-busy"
  | "office-closed"
  | "office-conflict"
  | "office-too-large"
  | "office-old"
  | "office-refused"
  | "office-no-answer";

const kinds: Readonly<Record<string, Kind>> = {
  AccessDenied: "office-protected",
  NotAllowed: "office-protected",
  ReadOnly: "office-read-only",
  DocumentIsReadOnly: "office-read-only",
  InvalidOperationInCellEditMode: "office-busy",
  HostIsBusy: "office-busy",
  SearchDialogIsOpen: "office-busy",
  ActivityLimitReached: "office-busy",
  InactiveWorkbook: "office-closed",
  RequestAborted: "office-closed",
  ConnectionFailure: "office-closed",
  InvalidReference: "office-conflict",
  InvalidObjectPath: "office-conflict",
  ItemNotFound: "office-conflict",
  Conflict: "office-conflict",
  RequestPayloadSizeLimitExceeded: "office-too-large",
  ResponsePayloadSizeLimitExceeded: "office-too-large",
  ApiNotFound: "office-old",
  ApiNotAvailable: "office-old",
};

function sentences(program: OfficeProgram): Readonly<Record<Kind, string>> {
  const place = program === "Excel" ? "Лист" : "Документ";
  return {
    "office-protected": `${place} защищён от изменений. Снимите защиту на вкладке «Рецензирование» и повторите.`,
    "office-read-only":
      "Документ открыт только для чтения. Нажмите «Разрешить редактирование» или сохраните копию и работайте в ней.",
    "office-busy": `${program} сейчас занят: закончите ввод в ячейке или закройте открытое окно и повторите.`,
    "office-closed":
      "Документ закрыт или связь с ним прервалась. Откройте его снова и проверьте план ещё раз: внесённое до этого сохранилось.",
    "office-conflict":
      "Документ в это время изменил кто-то другой, и правка не внесена. Проверьте план ещё раз и повторите.",
    "office-too-large":
      program === "Excel"
        ? "План слишком велик, чтобы передать его целиком. Выделите таблицу плана и проверьте только её."
        : "Документ слишком велик, чтобы передать его целиком. Уберите из него картинки или сохраните план отдельным документом.",
    "office-old": `Эта версия ${program} не умеет того, что нужно программе. Обновите Office или откройте документ файлом.`,
    "office-refused": `${program} не выполнил действие. Сохраните документ, откройте его заново и повторите.`,
    "office-no-answer": `${program} не отвечает. Если документ закрыт, откройте его снова и проверьте план ещё раз.`,
  };
}

const noAnswer = Symbol("no answer");

async function withinTime<T>(call: Promise<T>, limit: number): Promise<T> {
  const answer = await answerWithin(call, limit);
  if (answer === null) throw noAnswer;
  return answer.value;
}

/** What a promise gives within so many milliseconds, null when it gives nothing. */
export async function answerWithin<T>(call: Promise<T>, limit: number): Promise<{ readonly value: T } | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limit);
  });
  try {
    return await Promise.race([call.then((value) => ({ value })), late]);
  } finally {
    clearTimeout(timer);
  }
}
