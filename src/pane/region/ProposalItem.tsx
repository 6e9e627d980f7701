import { Button } from "@fluentui/react-components";
import { type Proposal } from "../../core/flows/fill";
import { columnName } from "../../core/rules/place-name";
import { fillPanel as words } from "./strings";

interface Props {
  readonly proposal: Proposal;
  readonly isChosen?: boolean;
  /** For an empty cell: whether it is to be filled with the others. */
  readonly onToggle?: () => void;
  /** For a cell that says something: replaces it at once. */
  readonly onReplace?: () => void;
}

/** One cell: what stands there, what is proposed, from where. */
export function ProposalItem({ proposal, isChosen = false, onToggle, onReplace }: Props) {
  const { row, column, typed, text, from } = proposal;
  const name = words.cell(row, columnName(column));
  const body = (
    <span className="proposal-body">
      <span className="proposal-cell">
        <strong>{name}</strong> <small>{from === "" ? words.number : words.from(from)}</small>
      </span>
      {typed.trim() !== "" && (
        <span>
          <small>{words.typed}: </small>
          <del>{typed}</del>
        </span>
      )}
      <ins>{text}</ins>
    </span>
  );
  if (onToggle) {
    return (
      <li className="proposal">
        <label className="check">
          <input type="checkbox" checked={isChosen} onChange={onToggle} />
          {body}
        </label>
      </li>
    );
  }
  return (
    <li className="proposal">
      {body}
      <Button size="small" aria-label={`${words.replace}: ${name}`} {...(onReplace && { onClick: onReplace })}>
        {words.replace}
      </Button>
    </li>
  );
}
