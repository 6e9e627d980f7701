import { useEffect, useRef, useState } from "react";
import { type Comparison } from "../../core/flows/compare";
import { timeline as words } from "./strings";
import { scaleOf } from "./scale";
import { TimelineAxis } from "./TimelineAxis";
import { rowHeight, TimelineRow } from "./TimelineRow";

interface Props {
  readonly comparison: Comparison;
  readonly current: number | null;
  readonly onCurrent: (line: number) => void;
  readonly onOpen: (line: number) => void;
}

const axisHeight = 26;

/** A line a row: the regional window behind, the municipal one in front, the order's date across all. */
export function Timeline({ comparison, current, onCurrent, onOpen }: Props) {
  const { lines, range, orderDate, findings } = comparison;
  const [box, width] = useWidth();
  const scale = scaleOf(range, width);
  const height = axisHeight + lines.length * rowHeight;
  const move = (line: number): void => {
    box.current?.querySelector<SVGGElement>(`[data-line="${line}"]`)?.focus();
  };
  return (
    <div className="timeline">
      <Legend hasOrder={orderDate !== null} />
      <div ref={box}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={words.label}>
          <TimelineAxis scale={scale} height={height} orderDate={orderDate} />
          {lines.map((line, index) => (
            <TimelineRow
              key={index}
              line={line}
              index={index}
              top={axisHeight + index * rowHeight}
              scale={scale}
              findings={findings}
              isCurrent={current === index}
              isStop={index === (current ?? 0)}
              onCurrent={onCurrent}
              onOpen={onOpen}
              onMove={move}
            />
          ))}
        </svg>
      </div>
    </div>
  );
}

function Legend({ hasOrder }: { hasOrder: boolean }) {
  const items = (["municipal", "regional", "violation", "order"] as const).filter(
    (item) => item !== "order" || hasOrder,
  );
  return (
    <ul className="timeline-legend">
      {items.map((item) => (
        <li key={item} className={`legend-${item}`}>
          {words.legend[item]}
        </li>
      ))}
    </ul>
  );
}

/** The width that the picture has, followed as the window changes. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(296);
  useEffect(() => {
    const { current } = box;
    if (current === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => setWidth(Math.max(240, Math.floor(current.clientWidth))));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [box, width] as const;
}
