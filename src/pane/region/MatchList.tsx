import { useCallback } from "react";
import { type Catalog, type RowMatch } from "../../core/catalog/catalog";
import { type Plan, rowName } from "../../core/plan/plan";
import { type FindingPlace } from "../../core/rules/finding";
import { useSession } from "../SessionContext";
import { matchList as words } from "./strings";
import { MatchRow } from "./MatchRow";

interface Props {
  readonly plan: Plan;
  readonly catalog: Catalog;
  readonly matches: readonly RowMatch[];
  readonly onReveal: (finding: number | null, place: FindingPlace) => void;
}

/** Every row of the plan with its counterpart in the regional one; each can be chosen by hand. */
export function MatchList({ plan, catalog, matches, onReveal }: Props) {
  const session = useSession();
  const choose = useCallback(
    (activity: number, entry: number | null | undefined) => void session.chooseEntry(activity, entry),
    [session],
  );
  const reveal = useCallback(
    (activity: number) => {
      const row = plan.activities[activity];
      if (row)
        onReveal(null, { part: "plan", row: rowName(plan, row), column: "activity", text: "", at: row.title.at });
    },
    [plan, onReveal],
  );
  return (
    <>
      <p className="match-summary">
        {words.summary(matches.filter(({ entry }) => entry !== null).length, matches.length)}
      </p>
      <ul className="matches">
        {matches.map((match) => {
          const activity = plan.activities[match.activity];
          if (activity === undefined) return null;
          return (
            <MatchRow
              key={match.activity}
              name={rowName(plan, activity)}
              title={activity.title.text}
              catalog={catalog}
              match={match}
              onChoose={choose}
              onReveal={reveal}
            />
          );
        })}
      </ul>
    </>
  );
}
