import { Button } from "@fluentui/react-components";
import { useSession, useSessionState } from "../SessionContext";
import { SeveritySign } from "../SeveritySign";
import { findingList } from "./strings";
import { placeName } from "../../core/rules/place-name";

/** Findings that the clerk put aside, folded away at the end; each can be had back. */
export function HiddenFindings() {
  const session = useSession();
  const { checked } = useSessionState();
  const hidden = checked?.hidden ?? [];
  if (hidden.length === 0) return null;
  return (
    <details className="hidden-findings">
      <summary>{findingList.hidden(hidden.length)}</summary>
      <ul>
        {hidden.map((finding, index) => (
          <li key={index}>
            <SeveritySign severity={finding.severity} named />
            <span className="finding-words">
              <span>{finding.message}</span>
              {finding.places[0] && <span className="finding-place">{placeName(finding.places[0])}</span>}
            </span>
            <Button size="small" appearance="subtle" onClick={() => void session.show(finding)}>
              {findingList.show}
            </Button>
          </li>
        ))}
      </ul>
      {hidden.length > 1 && (
        <Button size="small" onClick={() => void session.showAll()}>
          {findingList.showAll}
        </Button>
      )}
    </details>
  );
}
