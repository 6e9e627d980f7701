import { useCallback } from "react";
import { periodName } from "../../core/calendar/period";
import { type Catalog } from "../../core/catalog/catalog";
import { type ServedCatalog } from "../../core/flows/catalog-index";
import { useSession, useSessionState } from "../SessionContext";
import { regionPanel as words } from "./strings";
import { useAnswer } from "../useAnswer";

/** Regional plans that the administrator serves beside the program, each a click away; nothing where there are none. */
export function ServedCatalogs() {
  const session = useSession();
  const { catalogs: kept, profile } = useSessionState();
  const ask = useCallback(() => session.servedCatalogs(), [session]);
  const { value, problem: failure } = useAnswer(ask);
  const problem = failure ?? (value && "problem" in value ? value.problem : null);
  const served = value && "catalogs" in value ? ordered(value.catalogs, profile?.region ?? "") : [];
  if (problem === null && served.length === 0) return null;
  return (
    <section aria-labelledby="served-catalogs">
      <h2 id="served-catalogs" className="group-title">
        {words.served}
      </h2>
      {problem !== null && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
      <ul className="kept">
        {served.map((catalog) => (
          <li key={catalog.file}>
            <button type="button" className="kept-open" onClick={() => void session.openServed(catalog)}>
              <strong>
                {words.keptName(catalog.region, words.servedYear(catalog.year ?? ""))}
                {isNewer(catalog, kept) && <span className="chip">{words.newer}</span>}
              </strong>
              <span>{catalog.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The office's own region first, then by name; of one region the latest year first. */
function ordered(catalogs: readonly ServedCatalog[], own: string): ServedCatalog[] {
  const isOther = ({ region }: ServedCatalog): number => (own !== "" && region === own ? 0 : 1);
  return [...catalogs].sort(
    (a, b) =>
      isOther(a) - isOther(b) ||
      a.region.localeCompare(b.region, "ru") ||
      (b.year ?? "").localeCompare(a.year ?? "") ||
      a.title.localeCompare(b.title, "ru"),
  );
}

/** Whether this computer keeps the same regional plan in an older version only. */
function isNewer({ region, year, version }: ServedCatalog, kept: readonly Catalog[]): boolean {
  if (year === undefined) return false;
  const isSame = ({ region: own, period }: Catalog): boolean =>
    own === region && period !== null && periodName(period).startsWith(`${year} `);
  const own = kept.filter(isSame);
  return own.length > 0 && own.every((catalog) => catalog.version.localeCompare(version, "ru", { numeric: true }) < 0);
}
