import { type KeyboardEvent } from "react";
import { type TimelineLine } from "../../core/flows/compare";
import { type Finding, type Severity } from "../../core/rules/finding";
import { SeverityShape } from "../SeveritySign";
import { timeline as words } from "./strings";
import { type Scale } from "./scale";

interface Props {
  readonly line: TimelineLine;
  readonly index: number;
  readonly top: number;
  readonly scale: Scale;
  readonly findings: readonly Finding[];
  readonly isCurrent: boolean;
  /** The row where Tab stops; arrows move to the others. */
  readonly isStop: boolean;
  readonly onCurrent: (line: number) => void;
  readonly onOpen: (line: number) => void;
  readonly onMove: (line: number) => void;
}

export const rowHeight = 46;
const band = { top: 22, height: 16 };

/** One row of the plan: its name, the windows, and a sign where they disagree. */
export function TimelineRow(props: Props) {
  const { line, index, top, scale, findings, isCurrent, isStop, onCurrent, onOpen, onMove } = props;
  const own = line.findings.flatMap((at) => findings[at] ?? []);
  const severity = worst(own);
  const press = (event: KeyboardEvent): void => {
    const target = { ArrowDown: index + 1, ArrowUp: index - 1 }[event.key];
    if (event.key === "Enter" || event.key === " ") onOpen(index);
    else if (target !== undefined) onMove(target);
    else return;
    event.preventDefault();
  };
  const letters = Math.floor((scale.width - 24) / 6.6);
  return (
    <g
      data-line={index}
      className={isCurrent ? "timeline-row timeline-row-current" : "timeline-row"}
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={spoken(line, own)}
      transform={`translate(0 ${top})`}
      onFocus={() => onCurrent(index)}
      onMouseEnter={() => onCurrent(index)}
      onClick={() => onOpen(index)}
      onKeyDown={press}
    >
      <rect className="row-ground" x={0} y={0} width={scale.width} height={rowHeight} />
      <text className="row-name" x={2} y={15}>
        <tspan className="row-number">{line.row}</tspan> {shorten(line.title, letters - line.row.length)}
      </text>
      {line.regional.map((range, at) => (
        <rect
          key={`r${at}`}
          className="window-region"
          {...scale.span(range)}
          y={band.top}
          height={band.height}
          rx={3}
        />
      ))}
      {line.municipal.map((range, at) => (
        <rect
          key={`m${at}`}
          className={`window-own window-${severity ?? "good"}`}
          {...scale.span(range)}
          y={band.top + 4}
          height={band.height - 8}
          rx={2}
        />
      ))}
      {severity && <Sign severity={severity} x={scale.width - 10} />}
    </g>
  );
}

/** Colour alone would not tell: a sign stands at the row's end. */
function Sign({ severity, x }: { severity: Severity; x: number }) {
  return (
    <g className={`sign sign-${severity}`} transform={`translate(${x - 7} 2)`}>
      <SeverityShape severity={severity} />
    </g>
  );
}

function worst(findings: readonly Finding[]): Severity | null {
  const order: readonly Severity[] = ["error", "warning", "hint"];
  return order.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null;
}

function spoken(line: TimelineLine, own: readonly Finding[]): string {
  return [
    words.row(line.row, line.title),
    words.own(line.text),
    line.entryRow === null ? "" : words.regional(line.entryRow, line.entryText),
    ...own.map(({ message }) => message),
    line.note ?? "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

const shorten = (text: string, letters: number): string =>
  text.length > letters ? `${text.slice(0, Math.max(8, letters - 1)).trimEnd()}…` : text;
