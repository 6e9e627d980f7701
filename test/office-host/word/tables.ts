import { type Element } from "@xmldom/xmldom";
import { type HostObject, hostObject } from "../object";
import { HostError, invalidArgument } from "../protocol";
import { type WordDocument } from "./model";
import { change } from "./objects";
import { replaceText, textOf } from "./text";
import { ancestor, childrenNamed, remove } from "./xml";

/** Word.TableCell. */
export function cellObject(document: WordDocument, cell: Element): HostObject {
  return hostObject("TableCell", { tracked: true, navigations: { ParentRow: () => rowObject(document, cell) } });
}

/** Word.TableRow. */
function rowObject(document: WordDocument, cell: Element): HostObject {
  const row = ancestor(cell, "w:tr");
  if (row === null) throw new Error("a cell stands in a row");
  return hostObject("TableRow", {
    tracked: true,
    methods: {
      InsertRows: (where, count, values) => {
        change(document);
        refuseMerged(row);
        if (where !== "After" || count !== 1) throw invalidArgument("one row after another is played");
        const [texts = []] = values as string[][];
        const fresh = row.cloneNode(true) as Element;
        const cells = childrenNamed(fresh, "w:tc");
        if (cells.length !== texts.length) throw invalidArgument("as many texts as cells");
        cells.forEach((target, index) => {
          const [first, ...rest] = childrenNamed(target, "w:p");
          rest.forEach(remove);
          if (first) replaceText(first, 0, textOf(first).length, texts[index] ?? "");
        });
        row.parentNode?.insertBefore(fresh, row.nextSibling);
        return null;
      },
      Delete: () => {
        change(document);
        refuseMerged(row);
        remove(row);
      },
    },
  });
}

/** Word cannot reach single rows of a table that has vertically merged cells. */
function refuseMerged(row: Element): void {
  const table = ancestor(row, "w:tbl");
  if (table && table.getElementsByTagName("w:vMerge").length > 0) throw new HostError("GeneralException");
}
