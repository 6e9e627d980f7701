import { Button } from "@fluentui/react-components";
import { memo, useState } from "react";
import { matchList as words } from "./strings";
import { CandidateList } from "./CandidateList";
import { type MatchRowProps } from "./match-props";

/** A row of the plan and what answers to it. */
export const MatchRow = memo(function MatchRow(props: MatchRowProps) {
  const { name, title, catalog, match, onReveal } = props;
  const [isOpen, setOpen] = useState(false);
  const entry = match.entry === null ? undefined : catalog.entries[match.entry];
  return (
    <li className="match">
      <button type="button" className="match-title" onClick={() => onReveal(match.activity)}>
        <b>{name}</b> {title}
      </button>
      <div className="match-answer">
        {entry ? (
          <p>
            <b>{entry.row}</b> {entry.activity}
          </p>
        ) : (
          <p className="match-none">{match.chosen ? words.none : words.unsure}</p>
        )}
        {match.chosen && <span className="chip">{words.chosen}</span>}
        <Button
          size="small"
          appearance={entry ? "subtle" : "secondary"}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.done : entry ? words.change : words.pick}
        </Button>
      </div>
      {isOpen && <CandidateList {...props} />}
    </li>
  );
});
