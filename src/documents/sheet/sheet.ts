import { type Cell } from "../../core/grid/source";
import { limits } from "../limits";
import { type Package } from "../package/package";
import { refusal } from "../sentences";
import { readXml } from "../xml/parse";
import { type CellContext, readCell } from "./cells";
import { skimEmptyCells } from "./empty-cells";
import { parseRange, parseReference, type SheetPlace, type SheetRange } from "./reference";

/** The cells of a sheet that say something, in the order of the file, and its merges. */
export interface SheetCells {
  readonly cells: readonly PlacedCell[];
  readonly merges: readonly SheetRange[];
}

export interface PlacedCell extends SheetPlace {
  readonly cell: Cell;
}

/** Reads one sheet's part without building a tree of it. `budget` counts the cells of the whole workbook. */
export function readSheet(parts: Package, part: string, context: CellContext, budget: { cells: number }): SheetCells {
  const reader = sheetReader(context, budget);
  const skim = skimEmptyCells((text) => reader.xml.write(text));
  parts.stream(part, (text) => skim.write(text));
  skim.end();
  reader.xml.end();
  return reader.result;
}

function sheetReader(context: CellContext, budget: { cells: number }) {
  const cells: PlacedCell[] = [];
  const merges: SheetRange[] = [];
  let row = -1;
  let column = -1;
  let inCell = false;
  let inData = false;
  let sink: "value" | "formula" | null = null;
  let hints = 0;
  let [type, style, value] = ["n", 0, ""];
  let formula: string | null = null;
  const xml = readXml({
    open(name, attributes) {
      if (inCell) {
        if (name === "v") sink = "value";
        else if (name === "t" && hints === 0) sink = "value";
        else if (name === "rPh") hints++;
        else if (name === "f") {
          sink = "formula";
          formula = "";
        }
        return;
      }
      if (name === "c" && inData) {
        const place = attributes.r === undefined ? { row, column: column + 1 } : parseReference(attributes.r);
        if (place === null) throw refusal("file-damaged");
        ({ row, column } = place);
        inCell = true;
        type = attributes.t ?? "n";
        style = Number(attributes.s ?? 0);
        value = "";
        formula = null;
      } else if (name === "row") {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        column = -1;
        if (parseReference(`A${row + 1}`) === null) throw refusal("file-damaged");
      } else if (name === "sheetData") inData = true;
      else if (name === "mergeCell") {
        if (merges.length >= limits.merges) throw refusal("workbook-merges");
        const range = parseRange(attributes.ref ?? "");
        if (range !== null) merges.push(range);
      }
    },
    text(text) {
      if (sink === "value") value += text;
      else if (sink === "formula") formula = (formula ?? "") + text;
    },
    close(name) {
      if (name === "v" || name === "t" || name === "f") sink = null;
      else if (name === "rPh") hints--;
      else if (name === "sheetData") inData = false;
      else if (name === "c" && inCell) {
        inCell = false;
        const cell = readCell({ type, style, value, formula }, context);
        if (cell === null) return;
        if (++budget.cells > limits.cells) throw refusal("workbook-too-large");
        cells.push({ row, column, cell });
      }
    },
  });
  return { xml, result: { cells, merges } };
}
