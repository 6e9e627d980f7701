import { type Source } from "../grid/source";
import { align } from "./align";
import { looksLikeDeadline } from "./cell-fit";
import { columnTexts, type SeenRow } from "./grid-rows";
import { isColumnNumbers } from "./header";
import { isNumber } from "./numbers";
import { goesOn } from "./open-text";
import { isDeadlineRole } from "./plan";
import { type BodyRow, type Piece, type Table } from "./pieces";

/** A table without headings as the next page of a plan's table; null where it is another one (a signature, a list). */
export function nextPage(table: Table, rows: readonly SeenRow[], block: number): Piece | null {
  const width = rows[0]?.cells.length ?? 0;
  if (width < 2 || Math.abs(width - table.headings.length) > 3) return null;
  const columns = align(table.roles, columnTexts(rows, width));
  const strays = Array.from({ length: width }, (_, column) => column).filter((column) => !columns.includes(column));
  const body = rows
    .filter((row) => !isColumnNumbers(row))
    .map((row, index): BodyRow => ({ ...row, afterBreak: index === 0 }));
  const piece = { block, from: 0, header: null, rows: body, columns, strays };
  return continues(table, piece) ? piece : null;
}

/** A number or a deadline stands where the plan has them, the first row goes on with a sentence, or no name is signed. */
function continues({ roles }: Table, { rows, columns }: Piece): boolean {
  const at = (row: BodyRow, index: number): string => row.cells[columns[index] ?? -1]?.text ?? "";
  const known = rows.some((row) =>
    roles.some((role, index) => {
      const text = at(row, index);
      if (role === "number") return isNumber(text);
      return isDeadlineRole(role) && text !== "" && looksLikeDeadline(text);
    }),
  );
  const [first] = rows;
  if (known || (first !== undefined && goesOn(at(first, roles.indexOf("activity"))))) return true;
  const signed = rows.some((row) => row.cells.some(({ text }) => /^(?:[А-ЯЁ]\.\s?){1,2}[А-ЯЁ][а-яё-]+$/.test(text)));
  return first?.cells.length === roles.length && at(first, roles.indexOf("activity")) !== "" && !signed;
}

/** Nothing but blank lines, page numbers and «Продолжение …» stands between two tables. */
export function isGap(source: Source, from: number, to: number): boolean {
  return source.blocks
    .slice(from + 1, to)
    .every((block) => block.kind === "paragraph" && /^(?:[\s\d–-]*|\s*продолжение\s.*)$/i.test(block.text));
}
