import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { type Source } from "../core/grid/source";
import { Failure } from "../documents/failure";
import { readDocument } from "../documents/read";
import { type Call } from "./call";

/** The bytes of an input; throws Failure with a sentence when it cannot be read. */
export function readBytes(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw new Failure(whyUnread(path, (error as { code?: string }).code), "file-unread", { cause: error });
  }
}

export const readSource = (path: string): Source => readDocument(basename(path), readBytes(path));

/** A JSON input, as it is; its shape is the reader's business. */
export function readJson(path: string): unknown {
  const text = new TextDecoder().decode(readBytes(path)).replace(/^\ufeff/, "");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure(`Файл «${path}» — не JSON: проверьте скобки, кавычки и запятые.`, "not-json", { cause: error });
  }
}

/** Writes an output: never over an input, over another file only with --force. */
export function writeOutput(call: Call, path: string, bytes: Uint8Array | string, inputs: readonly string[]): void {
  if (inputs.some((input) => sameFile(input, path))) {
    throw new Failure(
      `Файл «${path}» — исходный, поверх него ничего не записывается. Укажите другое имя.`,
      "over-input",
    );
  }
  if (existsSync(path) && !call.has("force")) {
    throw new Failure(
      `Файл «${path}» уже есть. Укажите другое имя или добавьте --force, чтобы заменить его.`,
      "exists",
    );
  }
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  } catch (error) {
    throw new Failure(`Файл «${path}» не удалось записать. Проверьте папку и права на запись.`, "unwritten", {
      cause: error,
    });
  }
}

/** An output keeps the input's format: a .docx is not written under the name of a workbook. */
export function requireFormat(output: string, input: string): void {
  const [wanted, given] = [extname(input).toLowerCase(), extname(output).toLowerCase()];
  if (wanted !== given) {
    throw new Failure(
      `Файл «${output}» должен иметь тот же вид, что и исходный: имя с расширением «${wanted}».`,
      "other-format",
    );
  }
}

/** The dictionary that inflection needs. */
export const readNouns = (): string => new TextDecoder().decode(readAsset("dictionary", "nouns.txt"));

/** A file that ships with the program. */
export const readAsset = (...path: string[]): Uint8Array => readBytes(join(__dirname, "assets", ...path));

const sameFile = (a: string, b: string): boolean => real(a) === real(b);

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function whyUnread(path: string, code: string | undefined): string {
  switch (code) {
    case "ENOENT":
      return `Файла «${path}» нет. Проверьте имя и папку.`;
    case "EISDIR":
      return `«${path}» — папка. Укажите файл .docx или .xlsx.`;
    case "EACCES":
    case "EPERM":
      return `Файл «${path}» закрыт для чтения. Закройте его в других программах или проверьте права.`;
    default:
      return `Файл «${path}» не удалось прочитать${code ? ` (${code})` : ""}.`;
  }
}
