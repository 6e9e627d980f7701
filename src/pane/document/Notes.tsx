import { type CheckResult } from "../../core/flows/check-document";
import { documentView } from "../strings";

/** What was read: how much, and what could not be shown faithfully. */
export function Notes({ checked: { plan, notes } }: { checked: CheckResult }) {
  const summary = plan ? documentView.summary(plan.sections.length, plan.activities.length) : documentView.noPlan;
  const all = [...new Set([...notes, ...(plan?.notes ?? [])])];
  if (all.length === 0) return <p className="notes-summary">{summary}</p>;
  return (
    <details className="notes">
      <summary>
        {documentView.notes}: {summary}
      </summary>
      <ul>
        {all.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  );
}
