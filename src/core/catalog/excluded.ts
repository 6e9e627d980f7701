import { type Period, periodRange } from "../calendar/period";
import { interval } from "../deadline/interval";
import { type Reading } from "../deadline/meaning";

/**
 * Why a regional deadline takes no part in comparisons until it is corrected, in one Russian sentence; null where it is
 * sound. A broken day of the region's would make every municipal row wrong.
 */
export function whyExcluded(text: string, reading: Reading, period: Period | null): string | null {
  if (reading.kind === "unreadable")
    return text === "" ? noDeadline : `Срок «${text}» не понят: ${lowerFirst(reading.why)}`;
  const { meaning } = reading;
  const flags = meaning.flags ?? [];
  if (meaning.kind === "none") return flags.includes("empty") ? noDeadline : null;
  if (flags.includes("invalid-date") || broken(meaning)) return `Такой даты нет: «${text}».`;
  if (flags.includes("reversed")) return `Срок «${text}» кончается раньше, чем начинается.`;
  const { start, end } = interval(meaning);
  if (period === null) return null;
  const range = periodRange(period);
  const outside = (end !== null && end < range.start) || (start !== null && start > range.end);
  return outside || flags.includes("outside-plan") ? `Срок «${text}» не входит в годы регионального плана.` : null;
}

const noDeadline = "Срок не указан.";

function broken(meaning: Extract<Reading, { kind: "read" }>["meaning"]): boolean {
  if (meaning.kind === "list") return meaning.items.some((item) => item.flags?.includes("invalid-date"));
  if (meaning.kind === "mixed")
    return meaning.parts.some((part) => part.flags?.includes("invalid-date") || broken(part));
  return false;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
