import { Button, Checkbox } from "@fluentui/react-components";
import { type MissingEntry } from "../../core/flows/fill-missing";
import { useSession, useSessionState } from "../SessionContext";
import { fillPanel as words } from "../strings";

/** Regional entries that no row answers to: rows to add, in Office into the table, in file mode into the annex. */
export function MissingEntries({ missing }: { missing: readonly MissingEntry[] }) {
  if (missing.length === 0) return null;
  return (
    <details className="fold" open>
      <summary>{words.missing(missing.length)}</summary>
      <Hint />
      <ul className="proposals">
        {missing.map((entry) => (
          <Entry key={entry.entry} entry={entry} />
        ))}
      </ul>
    </details>
  );
}

function Hint() {
  const { host } = useSessionState();
  return (
    <p className="hint">
      {words.missingHint} {host?.can.insertRows ? "" : words.missingFile}
    </p>
  );
}

function Entry({ entry }: { entry: MissingEntry }) {
  const session = useSession();
  const { host, memory } = useSessionState();
  const { row, texts, notes, insert } = entry;
  const details = [texts.deadline, texts.executors, texts.result].filter((text) => text !== undefined && text !== "");
  return (
    <li className="proposal">
      <span className="proposal-body">
        <span className="proposal-cell">
          <strong>{words.regionRow(row)}</strong>
        </span>
        <span>{texts.activity}</span>
        {details.length > 0 && <small>{details.join(" · ")}</small>}
        {notes.map((note) => (
          <small key={note} className="proposal-note">
            {note}
          </small>
        ))}
      </span>
      {host?.can.insertRows && insert ? (
        <Button size="small" onClick={() => void session.apply(words.added(row), [insert])}>
          {words.add}
        </Button>
      ) : (
        <Checkbox
          label={words.inAnnex}
          checked={memory.added.some((added) => added.row === row)}
          onChange={(_, { checked }) => void session.addToAnnex(entry, checked === true)}
        />
      )}
    </li>
  );
}
