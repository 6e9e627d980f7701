import { escapeXml } from "../xml/escape";

/** Words as the content of a run: breaks and tabs become Word's own elements. `prefix` is the part's «w:». */
export function runContent(text: string, prefix: string): string {
  return text
    .split(/(\n|\t)/)
    .map((piece) => {
      if (piece === "") return "";
      if (piece === "\n") return `<${prefix}br/>`;
      if (piece === "\t") return `<${prefix}tab/>`;
      return `<${prefix}t xml:space="preserve">${escapeXml(piece)}</${prefix}t>`;
    })
    .join("");
}

/** A run of its own; `properties` is the text of a w:rPr, or "". */
export const newRun = (text: string, properties: string, prefix: string): string =>
  text === "" ? "" : `<${prefix}r>${properties}${runContent(text, prefix)}</${prefix}r>`;
