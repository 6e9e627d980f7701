import { type Day } from "../calendar/day";
import { parseDeadline } from "../deadline/parse";
import { type Plan } from "../plan/plan";

/** The one day by which a clause of the order wants a thing done; null where it names none or several. */
export function dueOf(clause: string, plan: Plan): Day | null {
  const phrases = clause.match(/(?:в срок )?(?:до|не позднее)\s+\d{1,2}(?:\.\d{1,2}\.\d{4}|\s+[а-я]+\s+\d{4})/gi) ?? [];
  const [phrase] = phrases;
  if (phrase === undefined || phrases.length > 1) return null;
  const reading = parseDeadline(phrase, plan.period);
  return reading.kind === "read" && reading.meaning.kind === "limit" ? reading.meaning.end : null;
}
