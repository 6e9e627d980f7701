import { Button, Select } from "@fluentui/react-components";
import { useId } from "react";
import { matchList as words } from "./strings";
import { type MatchRowProps } from "./match-props";

/** The candidates of a row, «нет соответствия», and every other entry behind a list. */
export function CandidateList({ name, catalog, match, onChoose }: MatchRowProps) {
  const group = useId();
  const { activity, candidates, entry: current, chosen } = match;
  const isListed = candidates.some(({ entry }) => entry === current);
  return (
    <fieldset className="candidates">
      <legend>{words.question(name)}</legend>
      {candidates.map(({ entry, score }) => {
        const found = catalog.entries[entry];
        if (found === undefined) return null;
        return (
          <label key={entry}>
            <input type="radio" name={group} checked={current === entry} onChange={() => onChoose(activity, entry)} />
            <span>
              <b>{found.row}</b> <span title={found.activity}>{shorten(found.activity, 180)}</span>{" "}
              <small>{words.score(score)}</small>
            </span>
          </label>
        );
      })}
      <label>
        <input
          type="radio"
          name={group}
          checked={current === null && chosen}
          onChange={() => onChoose(activity, null)}
        />
        <span>{words.none}</span>
      </label>
      <label className="candidate-other">
        <span>{words.other}</span>
        <Select
          size="small"
          value={current !== null && !isListed ? String(current) : ""}
          onChange={(_, { value }) => {
            if (value !== "") onChoose(activity, Number(value));
          }}
        >
          <option value="">{words.otherPick}</option>
          {catalog.entries.map((entry, index) => (
            <option key={index} value={index}>
              {`${entry.row} ${shorten(entry.activity, 90)}`}
            </option>
          ))}
        </Select>
      </label>
      {chosen && (
        <Button size="small" appearance="subtle" onClick={() => onChoose(activity, undefined)}>
          {words.judge}
        </Button>
      )}
    </fieldset>
  );
}

const shorten = (text: string, letters: number): string =>
  text.length > letters ? `${text.slice(0, letters - 1).trimEnd()}…` : text;
