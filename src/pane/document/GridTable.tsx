import { useMemo } from "react";
import { type Grid } from "../../core/grid/source";
import { type Plan } from "../../core/plan/plan";
import { documentView } from "../strings";
import { columnShares, type Marks } from "./marks";
import { viewRows, type ViewRow } from "./rows";
import { TableRow } from "./TableRow";
import { useGrowing } from "./useGrowing";

interface Props {
  readonly grid: Grid;
  readonly block: number;
  readonly plan: Plan | null;
  readonly marks: Marks;
  /** The row that must be there at once. */
  readonly revealedRow: number | null;
  readonly onOpen: (finding: number) => void;
}

/** A table of the document, merges and all. Long ones are drawn bit by bit, so that the page answers meanwhile. */
export function GridTable({ grid, block, plan, marks, revealedRow, onOpen }: Props) {
  const rows = useMemo(() => viewRows(grid, block, plan), [grid, block, plan]);
  const shares = useMemo(() => columnShares(grid), [grid]);
  const shown = useGrowing(rows.length, revealedRow);
  const [head, body] = split(rows.slice(0, shown));
  return (
    <>
      {grid.name !== "" && <p className="sheet-name">{documentView.sheet(grid.name)}</p>}
      <table
        className={`grid${plan?.blocks.includes(block) ? " plan-grid" : ""}${rows.length > manyRows ? " grid-long" : ""}`}
      >
        <colgroup>
          {shares.map((share, column) => (
            <col key={column} style={{ width: `${(share * 100).toFixed(2)}%` }} />
          ))}
        </colgroup>
        {head.length > 0 && (
          <thead>
            {head.map((row) => (
              <TableRow key={row.row} block={block} row={row} marks={marks} onOpen={onOpen} />
            ))}
          </thead>
        )}
        <tbody>
          {body.map((row) => (
            <TableRow key={row.row} block={block} row={row} marks={marks} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
      {shown < rows.length && <p className="more-rows">{documentView.more}</p>}
    </>
  );
}

/** From this many rows on, columns are not fitted to every word: the browser would take too long. */
const manyRows = 400;

/** The rows at the top that make the head: a table whose title stands above its headings has no head to stick. */
function split(rows: readonly ViewRow[]): [ViewRow[], ViewRow[]] {
  const at = rows.findIndex(({ kind }) => kind !== "header");
  const heads = at < 0 ? rows.length : at;
  return [rows.slice(0, heads), rows.slice(heads)];
}
