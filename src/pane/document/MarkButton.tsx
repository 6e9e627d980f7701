import { SeveritySign } from "../SeveritySign";
import { documentView, severities } from "../strings";
import { type Mark } from "./marks";

/** The sign at a cell that has findings; a click shows the first of them in the list. */
export function MarkButton({ mark, onOpen }: { mark: Mark; onOpen: (finding: number) => void }) {
  const [first] = mark.findings;
  const label = `${severities[mark.severity].one}. ${documentView.cellFindings(mark.findings.length)}`;
  return (
    <button
      type="button"
      className="mark-button"
      aria-label={label}
      title={label}
      onClick={(event) => {
        event.stopPropagation();
        if (first !== undefined) onOpen(first);
      }}
    >
      <SeveritySign severity={mark.severity} />
      {mark.findings.length > 1 && <span className="mark-count">{mark.findings.length}</span>}
    </button>
  );
}
