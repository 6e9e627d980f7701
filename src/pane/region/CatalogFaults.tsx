import { type Catalog, type Fault } from "../../core/catalog/catalog";
import { SeveritySign } from "../SeveritySign";
import { regionPanel as words } from "./strings";
import { DeadlineCorrection } from "./DeadlineCorrection";

interface Props {
  readonly catalog: Catalog;
}

/** What is wrong with the regional plan itself; a deadline that takes no part in comparisons can be corrected here. */
export function CatalogFaults({ catalog }: Props) {
  const { entries, faults } = catalog;
  const excluded = entries.flatMap((entry, index) => (entry.excluded === null ? [] : [{ ...entry, index }]));
  const isShownAbove = ({ row, column }: Fault): boolean =>
    column === "deadline" && excluded.some((entry) => entry.row === row);
  const others = faults.filter((fault) => !isShownAbove(fault));
  const count = excluded.length + others.length;
  if (count === 0) return null;
  return (
    <details>
      <summary>{words.faults(count)}</summary>
      {excluded.length > 0 && <p className="catalog-hint">{words.faultsHint}</p>}
      <ul>
        {excluded.map(({ index, row, excluded: why, deadline }) => {
          const own = faults.filter((fault) => fault.row === row && fault.column === "deadline");
          return (
            <li key={index} className="catalog-excluded">
              <FaultWords severity={own[0]?.severity ?? "error"} row={row} message={own[0]?.message ?? why ?? ""} />
              {/* A correction that is broken itself begins again from its own words. */}
              <DeadlineCorrection key={deadline.text} entry={index} row={row} text={deadline.text} />
            </li>
          );
        })}
        {others.map(({ severity, row, message }, index) => (
          <li key={index}>
            <FaultWords severity={severity} row={row} message={message} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function FaultWords({ severity, row, message }: Pick<Fault, "severity" | "row" | "message">) {
  return (
    <div className="catalog-fault">
      <SeveritySign severity={severity} named />
      <span>
        {row !== null && <strong>{words.row(row)}. </strong>}
        {message}
      </span>
    </div>
  );
}
