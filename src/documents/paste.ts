import { type Source } from "../core/grid/source";
import { limits } from "./limits";
import { readHtml } from "./paste/html";
import { readTabbed } from "./paste/tabbed";
import { refusal } from "./sentences";

/**
 * What a person copied from Word, Excel or a web page: tables from its HTML where the clipboard holds one, else from
 * its tab-separated text. Text without a table gives paragraphs. Throws `Failure` when nothing was pasted, or too much.
 */
export function readPasted(html: string | null, text: string): Source {
  if (text.length > limits.paste || (html ?? "").length > 4 * limits.paste) throw refusal("paste-too-large");
  const blocks = html !== null && /<table\b/i.test(html) ? readHtml(html) : readTabbed(text);
  if (blocks.length === 0) throw refusal("paste-empty");
  return { name: "Вставленная таблица", blocks };
}
