import { Failure } from "../documents/failure";
import { excelHost } from "./excel";
import { type Host } from "./host";
import { answerWithin } from "./office-failures";
import { type OfficeTools } from "./office-tools";
import { wordHost } from "./word";

export interface Connected {
  readonly kind: "excel" | "word";
  readonly host: Host;
}

/**
 * Waits for office.js and asks which program the pane stands in and whether it is new enough. office.js may never come (no
 * network, a blocked address) and may never answer (it throws where storage is blocked): then, after `timeoutMs`
 * milliseconds, the answer is a Failure that says what to do.
 */
export async function connectOffice(timeoutMs: number, tools: OfficeTools): Promise<Connected | Failure> {
  const isThere = await waitForOffice(timeoutMs);
  if (!isThere) return new Failure(sentences.missing, "office-missing");
  const info = await answerWithin(Office.onReady(), timeoutMs);
  if (info === null) return new Failure(sentences.silent, "office-silent");
  switch (String(info.value.host ?? "")) {
    case "Excel":
      return has("ExcelApi", "1.13") ? { kind: "excel", host: excelHost(tools) } : tooOld("Excel");
    case "Word":
      return has("WordApi", "1.3") ? { kind: "word", host: wordHost(tools) } : tooOld("Word");
    case "":
      return new Failure(sentences.outside, "office-outside");
    default:
      return new Failure(sentences.otherProgram, "office-other-program");
  }
}

const sentences = {
  missing:
    "Office не отвечает: программа связи с ним (office.js) не загрузилась. Проверьте, открывается ли адрес appsforoffice.microsoft.com, и откройте панель снова — или работайте с файлом.",
  silent:
    "Office не ответил. Разрешите сайту надстройки хранить данные (файлы cookie) и откройте панель снова — или работайте с файлом.",
  outside:
    "Эта страница открыта не в Excel и не в Word. Откройте панель кнопкой «План и приказ» — или работайте с файлом.",
  otherProgram: "Надстройка работает в Excel и Word. Откройте план в одной из этих программ.",
} as const;

const tooOld = (program: string): Failure =>
  new Failure(
    `Эта версия ${program} слишком старая: нужны Office 2021, Microsoft 365 или ${program} в браузере. Обновите Office — или работайте с файлом.`,
    "office-old",
  );

const has = (set: string, version: string): boolean => Office.context.requirements.isSetSupported(set, version);

const step = 100;

async function waitForOffice(timeLeft: number): Promise<boolean> {
  const page: { Office?: { onReady?: unknown } } = globalThis as never;
  if (typeof page.Office?.onReady === "function") return true;
  if (timeLeft <= 0) return false;
  await new Promise((resolve) => setTimeout(resolve, step));
  return waitForOffice(timeLeft - step);
}
