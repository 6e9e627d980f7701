import { type Unfilled } from "../../core/order/draft";
import { focusField, isOfProfile } from "./focus-field";
import { missingList as words } from "./strings";

/** What the order still misses; a click leads to its field. */
export function MissingList({ unfilled, onProfile }: { unfilled: readonly Unfilled[]; onProfile: () => void }) {
  if (unfilled.length === 0) return <p className="missing-none">{words.none}</p>;
  return (
    <details className="missing" open={unfilled.length <= 3}>
      <summary>{words.title(unfilled.length)}</summary>
      <ul>
        {unfilled.map(({ field, message }) => (
          <li key={field}>
            <button
              type="button"
              className="link"
              onClick={() => (isOfProfile(field) ? onProfile() : void focusField(field))}
            >
              {message}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
