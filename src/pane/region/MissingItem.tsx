import { type MissingEntry } from "../../core/flows/fill-missing";
import { fillPanel as words } from "./strings";

interface Props {
  readonly missing: MissingEntry;
  readonly isChosen: boolean;
  /** What choosing it does, where the list does not say so. */
  readonly note?: string;
  readonly onToggle: () => void;
}

/** A regional entry as the row that it would be. */
export function MissingItem({ missing: { row, texts, notes }, isChosen, note, onToggle }: Props) {
  const details = [texts.deadline, texts.executors, texts.result].filter((text) => text !== undefined && text !== "");
  return (
    <li className="proposal">
      <label className="check">
        <input type="checkbox" checked={isChosen} onChange={onToggle} />
        <span className="proposal-body">
          <span className="proposal-cell">
            <strong>{words.regionRow(row)}</strong>
            {note !== undefined && <small>{note}</small>}
          </span>
          <span>{texts.activity}</span>
          {details.length > 0 && <small>{details.join(" · ")}</small>}
          {notes.map((text) => (
            <small key={text} className="proposal-note">
              {text}
            </small>
          ))}
        </span>
      </label>
    </li>
  );
}
