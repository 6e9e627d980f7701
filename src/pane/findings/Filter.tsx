import { type Severity } from "../../core/rules/finding";
import { SeveritySign } from "../SeveritySign";
import { findingList } from "./strings";
import { severities } from "../strings";

export type FilterValue = Severity | "all";

interface Props {
  readonly value: FilterValue;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly onChange: (value: FilterValue) => void;
}

/** Which severities to show: buttons that stay down, each with its count. */
export function Filter({ value, counts, onChange }: Props) {
  const options: FilterValue[] = [
    "all",
    ...(["error", "warning", "hint"] as const).filter((severity) => counts[severity] > 0),
  ];
  if (options.length < 3) return null;
  return (
    <div className="filter" role="group" aria-label={findingList.filter}>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === value}
          {...(option !== "all" && {
            title: severities[option].many,
            "aria-label": `${severities[option].many}: ${counts[option]}`,
          })}
          onClick={() => onChange(option)}
        >
          {option === "all" ? (
            findingList.all
          ) : (
            <>
              <SeveritySign severity={option} />
              {counts[option]}
            </>
          )}
        </button>
      ))}
    </div>
  );
}
