import { memo } from "react";
import { MarkButton } from "./MarkButton";
import { type Mark, type Marks } from "./marks";
import { type ViewCell, type ViewRow } from "./rows";
import { Words } from "./Words";

interface Props {
  readonly block: number;
  readonly row: ViewRow;
  readonly marks: Marks;
  readonly onOpen: (finding: number) => void;
}

/** A row of the document's table, with findings at their cells. */
export const TableRow = memo(function TableRow({ block, row, marks, onOpen }: Props) {
  return (
    <tr className={`row-${row.kind}`}>
      {row.cells.map((cell) => (
        <TableCell
          key={cell.column}
          place={`${block}/${row.row}/${cell.column}`}
          row={row}
          cell={cell}
          mark={marks.get(`${block}/${row.row}/${cell.column}`)}
          onOpen={onOpen}
        />
      ))}
    </tr>
  );
});

interface CellProps {
  readonly place: string;
  readonly row: ViewRow;
  readonly cell: ViewCell;
  readonly mark: Mark | undefined;
  readonly onOpen: (finding: number) => void;
}

function TableCell({ place, row, cell: { cell }, mark, onOpen }: CellProps) {
  const Tag = row.kind === "header" ? "th" : "td";
  const [first] = mark?.findings ?? [];
  return (
    <Tag
      data-place={place}
      tabIndex={-1}
      className={mark ? `marked marked-${mark.severity}` : undefined}
      {...(cell.rowSpan > 1 && { rowSpan: cell.rowSpan })}
      {...(cell.columnSpan > 1 && { colSpan: cell.columnSpan })}
      {...(first !== undefined && { onClick: () => onOpen(first) })}
    >
      <Words text={cell.text} spans={mark?.spans ?? []} />
      {mark && <MarkButton mark={mark} onOpen={onOpen} />}
    </Tag>
  );
}
