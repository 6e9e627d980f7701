import { type Comparison } from "../../core/flows/compare";
import { SeveritySign } from "../SeveritySign";
import { timeline as words } from "./strings";

interface Props {
  readonly comparison: Comparison;
  readonly current: number | null;
  readonly onOpen: (line: number) => void;
}

/** What the picture's chosen row says in words; on paper, what every row says. */
export function TimelineDetails({ comparison, current, onOpen }: Props) {
  const line = current === null ? undefined : comparison.lines[current];
  const own = line?.findings.flatMap((at) => comparison.findings[at] ?? []) ?? [];
  return (
    <>
      <div className="timeline-details">
        {line && current !== null ? (
          <>
            <p className="timeline-title">{words.row(line.row, line.title)}</p>
            <p>{words.own(line.text)}</p>
            {line.entryRow !== null && <p>{words.regional(line.entryRow, line.entryText)}</p>}
            {own.map(({ severity, message }, index) => (
              <p key={index} className="timeline-finding">
                <SeveritySign severity={severity} named />
                <span>{message}</span>
              </p>
            ))}
            {line.note !== null && <p className="hint">{line.note}</p>}
            {own.length === 0 && line.note === null && <p className="timeline-good">{words.fits}</p>}
            <button type="button" className="link" onClick={() => onOpen(current)}>
              {words.goTo}
            </button>
          </>
        ) : (
          <p className="hint">{words.hint}</p>
        )}
      </div>
      <ol className="timeline-print">
        {comparison.findings.map(({ message }, index) => (
          <li key={index}>{message}</li>
        ))}
      </ol>
    </>
  );
}
