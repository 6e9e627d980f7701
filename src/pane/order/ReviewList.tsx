import { type Plan, rowName } from "../../core/plan/plan";
import { type FindingPlace } from "../../core/rules/finding";
import { placeName } from "../../core/rules/place-name";
import { SeveritySign } from "../SeveritySign";
import { type Review } from "../work";
import { orderReview as words } from "./delivery-strings";

interface Props {
  readonly review: Review;
  readonly plan: Plan | null;
  /** Leads to what a finding means, in the form, on the paper or in the plan. */
  readonly onPlace: (place: FindingPlace) => void;
}

/** What is wrong in the order as it will be delivered, each with its sentence and place. */
export function ReviewList({ review: { findings, problems }, plan, onPlace }: Props) {
  if (findings.length + problems.length === 0) return <p className="missing-none">{words.none}</p>;
  return (
    <>
      {findings.length > 0 && (
        <details className="missing" open={findings.length <= 3}>
          <summary>{words.title(findings.length)}</summary>
          <p className="hint">{words.hint}</p>
          <ul>
            {findings.map(({ message, severity, places, related }, index) => {
              const all = [...places, ...related];
              const place = all.find(({ part }) => part === "order") ?? all[0];
              const row = all.find((one) => one.part === "plan" && placeInPlan(one, plan) !== null);
              return (
                <li key={index}>
                  <SeveritySign severity={severity} named />{" "}
                  {place ? (
                    <button type="button" className="link" onClick={() => onPlace(place)}>
                      {message}
                    </button>
                  ) : (
                    message
                  )}
                  {place && <span className="hint"> {words.where(placeName(place))}</span>}
                  {row && row !== place && (
                    <button type="button" className="link" onClick={() => onPlace(row)}>
                      {words.planRow(placeName(row))}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        </details>
      )}
      {problems.length > 0 && (
        <details className="missing" open={problems.length <= 3}>
          <summary>{words.problems}</summary>
          <ul>
            {problems.map(({ message }, index) => (
              <li key={index}>{message}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The row of the open plan that a finding in the made order means: by its name, since its places are the order's. */
export function placeInPlan({ part, row, column }: FindingPlace, plan: Plan | null): FindingPlace | null {
  if (part !== "plan" || plan === null) return null;
  if (row === "title") return plan.title ? { part, row, column, text: "", at: plan.title.at } : null;
  const activity = plan.activities.find((one) => rowName(plan, one) === row);
  if (activity === undefined) return null;
  const at = column === "deadline" ? (activity.deadline?.at ?? activity.at) : activity.title.at;
  return { part, row, column, text: "", at };
}
