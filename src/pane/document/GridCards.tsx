import { memo, useMemo } from "react";
import { type Grid } from "../../core/grid/source";
import { type Plan } from "../../core/plan/plan";
import { documentView } from "../strings";
import { MarkButton } from "./MarkButton";
import { type Marks } from "./marks";
import { viewRows, type ViewCell, type ViewRow } from "./rows";
import { useGrowing } from "./useGrowing";
import { Words } from "./Words";

interface Props {
  readonly grid: Grid;
  readonly block: number;
  readonly plan: Plan | null;
  readonly marks: Marks;
  readonly revealedRow: number | null;
  readonly onOpen: (finding: number) => void;
}

/** A table of the document where the window is too narrow for columns: a card a row, every text under its heading. */
export function GridCards({ grid, block, plan, marks, revealedRow, onOpen }: Props) {
  const rows = useMemo(() => viewRows(grid, block, plan), [grid, block, plan]);
  const shown = useGrowing(rows.length, revealedRow);
  const isMarked = ({ row, cells }: ViewRow): boolean =>
    cells.some(({ column }) => marks.has(`${block}/${row}/${column}`));
  const visible = rows.slice(0, shown).filter((row) => row.kind !== "header" || isMarked(row));
  return (
    <>
      {grid.name !== "" && <p className="sheet-name">{documentView.sheet(grid.name)}</p>}
      <ol className="cards">
        {visible.map((row) => (
          <RowCard key={row.row} block={block} row={row} marks={marks} onOpen={onOpen} />
        ))}
      </ol>
    </>
  );
}

type CardProps = Pick<Props, "block" | "marks" | "onOpen"> & { readonly row: ViewRow };

const RowCard = memo(function RowCard({ block, row, marks, onOpen }: CardProps) {
  const cells = row.cells.filter(({ column, cell }) => cell.text !== "" || marks.has(`${block}/${row.row}/${column}`));
  if (cells.length === 0) return null;
  return (
    <li className={`card-${row.kind}`}>
      {cells.map((cell) => (
        <CardCell key={cell.column} block={block} row={row} cell={cell} marks={marks} onOpen={onOpen} />
      ))}
    </li>
  );
});

function CardCell({ block, row, cell, marks, onOpen }: CardProps & { cell: ViewCell }) {
  const place = `${block}/${row.row}/${cell.column}`;
  const mark = marks.get(place);
  const isNamed = row.kind === "row" && cell.heading !== "" && cell.role !== "number" && cell.role !== "activity";
  return (
    <div
      data-place={place}
      tabIndex={-1}
      className={`card-cell card-${cell.role ?? "plain"}${mark ? ` marked marked-${mark.severity}` : ""}`}
    >
      {isNamed && <span className="card-heading">{cell.heading}</span>}
      <span className="card-text">
        {cell.cell.text === "" ? (
          <i>{documentView.emptyCell}</i>
        ) : (
          <Words text={cell.cell.text} spans={mark?.spans ?? []} />
        )}
      </span>
      {mark && <MarkButton mark={mark} onOpen={onOpen} />}
    </div>
  );
}
