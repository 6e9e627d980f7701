import { type Severity } from "../core/rules/finding";
import { severities } from "./strings";

/** A severity's sign: shape and colour both tell it, and a word for those who see neither. */
export function SeveritySign({ severity, named = false }: { severity: Severity; named?: boolean }) {
  return (
    <svg className={`sign sign-${severity}`} viewBox="0 0 16 16" width="16" height="16" {...name(severity, named)}>
      <SeverityShape severity={severity} />
    </svg>
  );
}

/** The drawing alone, 16 × 16, for use inside another picture. */
export function SeverityShape({ severity }: { severity: Severity }) {
  return (
    <>
      <path className="sign-shape" d={shapes[severity]} />
      <path className="sign-mark" d={marks[severity]} />
    </>
  );
}

const name = (severity: Severity, named: boolean) =>
  named ? { role: "img", "aria-label": severities[severity].one } : { "aria-hidden": true };

const shapes: Record<Severity, string> = {
  error: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z",
  warning: "M8 1.3 15.4 14.5H.6z",
  hint: "M3.5 1.5h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2z",
};

const marks: Record<Severity, string> = {
  error: "m5.3 5.3 5.4 5.4M10.7 5.3l-5.4 5.4",
  warning: "M8 6v4M8 11.7v.8",
  hint: "M8 7.2v4.3M8 4.3v.8",
};
