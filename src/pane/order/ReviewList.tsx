import { placeName } from "../findings/place-name";
import { SeveritySign } from "../SeveritySign";
import { orderReview as words } from "./strings";
import { type Review } from "../work";

/** What is wrong in the order as it will be delivered, each with its sentence and place. */
export function ReviewList({ review: { findings, problems } }: { review: Review }) {
  if (findings.length + problems.length === 0) return <p className="missing-none">{words.none}</p>;
  return (
    <>
      {findings.length > 0 && (
        <details className="missing" open={findings.length <= 3}>
          <summary>{words.title(findings.length)}</summary>
          <p className="hint">{words.hint}</p>
          <ul>
            {findings.map(({ message, severity, places: [place] }, index) => (
              <li key={index}>
                <SeveritySign severity={severity} named /> {message}
                {place && <span className="hint"> {words.where(placeName(place))}</span>}
              </li>
            ))}
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
