import { type Unfilled } from "../../core/order/draft";
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
              onClick={() => (isOfProfile(field) ? onProfile() : focusField(field))}
            >
              {message}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

const isOfProfile = (field: string): boolean => field.startsWith("profile.") || field.endsWith(".school");

/** The field itself, or the nearest one around it. */
function focusField(path: string): void {
  for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
    const field = document.querySelector<HTMLElement>(`[data-field="${at}"], [data-field^="${at}."]`);
    if (!field) continue;
    field.scrollIntoView({ block: "center" });
    field.focus();
    return;
  }
}
