import { memo, useEffect, useMemo, useRef } from "react";
import { type Paragraph, type Place } from "../../core/grid/source";
import { type CheckResult } from "../../core/flows/check-document";
import { documentView } from "../strings";
import { useWide } from "../useWide";
import { GridCards } from "./GridCards";
import { GridTable } from "./GridTable";
import { MarkButton } from "./MarkButton";
import { type Mark, marksOf, placeKey } from "./marks";
import { Notes } from "./Notes";
import { Words } from "./Words";

interface Props {
  readonly checked: CheckResult;
  /** Where the cell to show and focus begins; a new object for every jump, so that a document read anew takes no focus. */
  readonly revealed: Place | null;
  readonly onOpen: (finding: number) => void;
  /** Esc in a revealed cell. */
  readonly onLeave: () => void;
}

/** The document as it was read, findings marked at their cells. */
export const DocumentView = memo(function DocumentView({ checked, revealed, onOpen, onLeave }: Props) {
  const { source, plan, findings } = checked;
  const marks = useMemo(() => marksOf(source, findings), [source, findings]);
  const isWide = useWide(640);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (revealed === null) return;
    const cell = page.current?.querySelector<HTMLElement>(`[data-place="${placeKey(revealed)}"]`);
    cell?.scrollIntoView?.({ block: "center" });
    cell?.focus({ preventScroll: true });
  }, [revealed]);
  const Table = isWide ? GridTable : GridCards;
  return (
    <div
      ref={page}
      className="page"
      onKeyDown={({ key }) => {
        if (key === "Escape") onLeave();
      }}
    >
      <Notes checked={checked} />
      {source.blocks.map((block, index) =>
        block.kind === "paragraph" ? (
          <DocumentParagraph key={index} index={index} paragraph={block} mark={marks.get(`${index}`)} onOpen={onOpen} />
        ) : (
          <Table
            key={index}
            grid={block}
            block={index}
            plan={plan}
            marks={marks}
            revealedRow={revealed?.block === index ? (revealed.row ?? null) : null}
            onOpen={onOpen}
          />
        ),
      )}
      {source.blocks.length === 0 && <p className="empty">{documentView.noPlan}</p>}
    </div>
  );
});

interface ParagraphProps {
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly mark: Mark | undefined;
  readonly onOpen: (finding: number) => void;
}

const DocumentParagraph = memo(function DocumentParagraph({ index, paragraph, mark, onOpen }: ParagraphProps) {
  const { text, alignment, bold } = paragraph;
  if (text.trim() === "" && !mark) return null;
  const look = `paragraph align-${alignment ?? "left"}${bold ? " bold" : ""}${mark ? ` marked marked-${mark.severity}` : ""}`;
  return (
    <p data-place={`${index}`} tabIndex={-1} className={look}>
      <Words text={text} spans={mark?.spans ?? []} />
      {mark && <MarkButton mark={mark} onOpen={onOpen} />}
    </p>
  );
});
