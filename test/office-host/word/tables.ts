import { type Element } from "@xmldom/xmldom";
import { type HostObject, collection, hostObject, readOnly } from "../object";
import { HostError, invalidArgument } from "../protocol";
import { removeBlock } from "./blocks";
import { bodyOf, type WordDocument } from "./model";
import { change, paragraphObject } from "./objects";
import { replaceText, textOf } from "./text";
import { ancestor, childrenNamed, make, remove } from "./xml";

/** Tables of the body, those inside of others left out. */
export const tableCollection = (document: WordDocument): HostObject =>
  collection(
    "TableCollection",
    () => childrenNamed(bodyOf(document), "w:tbl").map((table) => tableObject(document, table)),
    { tracked: true },
  );

/** Word.Table. */
export const tableObject = (document: WordDocument, table: Element): HostObject =>
  hostObject("Table", {
    tracked: true,
    scalars: { RowCount: readOnly(() => childrenNamed(table, "w:tr").length) },
    methods: {
      InsertParagraph: (text, where) => {
        change(document);
        if (where !== "After" || text !== "") throw invalidArgument("an empty paragraph after a table is played");
        const fresh = make(table, "w:p");
        table.parentNode?.insertBefore(fresh, table.nextSibling);
        return paragraphObject(document, fresh);
      },
      Delete: () => {
        change(document);
        removeBlock(table);
      },
    },
  });

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
