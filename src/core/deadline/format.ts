import { type Period } from "../calendar/period";
import { datedPhrases, listPhrases } from "./format-dated";
import { formatSpan, ongoingPhrases } from "./format-ongoing";
import { formatRecur } from "./format-recurrence";
import { referencePhrases } from "./format-reference";
import { eachPart } from "./interval";
import { type Meaning } from "./meaning";
import { parseDeadline } from "./parse";
import { isSameMeaning, unplanned } from "./same-meaning";
import { type DeadlineStyle, standardStyle } from "./style";

/**
 * The canonical Russian phrase of a meaning in the plan's own style. It reads back as the same meaning under the same plan
 * (not for an impossible or reversed date, whose typed text is lost). With `period` the phrase is as short as the plan
 * allows: «в течение года», «март»; without it every year is written.
 */
export function formatMeaning(
  meaning: Meaning,
  style: DeadlineStyle = standardStyle,
  period: Period | null = null,
): string {
  const meant = spelled(meaning);
  const phrase = phrases(meant, style, period).find((candidate) => readsAs(candidate, meant, period));
  const unproven = phrases(meaning, style, null);
  const text = phrase ?? unproven.at(isAmbiguous(meaning) ? 0 : -1) ?? "";
  return style.capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** The same without a slip of the pen, which is not written again. */
function spelled(meaning: Meaning): Meaning {
  if (!meaning.flags?.includes("typo")) return meaning;
  const { flags, ...rest } = meaning;
  const left = flags.filter((flag) => flag !== "typo");
  return left.length === 0 ? rest : { ...rest, flags: left };
}

/** A year that only the plan leaves open must not be written. */
const isAmbiguous = (meaning: Meaning): boolean =>
  eachPart(meaning).some((part) => part.flags?.includes("ambiguous-year"));

function readsAs(phrase: string, meaning: Meaning, period: Period | null): boolean {
  const reading = parseDeadline(phrase, period);
  if (reading.kind !== "read") return false;
  return period === null
    ? isSameMeaning(unplanned(reading.meaning), unplanned(meaning))
    : isSameMeaning(reading.meaning, meaning);
}

/** Phrases for a meaning, the nicest first. */
function phrases(meaning: Meaning, style: DeadlineStyle, period: Period | null): string[] {
  switch (meaning.kind) {
    case "limit":
    case "point":
    case "window":
      return datedPhrases(meaning, style, period);
    case "list":
      return listPhrases(meaning.items, style, meaning.flags?.includes("either") ? " или " : ", ", period);
    case "ongoing":
      return ongoingPhrases(meaning.start, meaning.end, style, period);
    case "recurrence": {
      const often = formatRecur(meaning.recur);
      const span = formatSpan(meaning.start, meaning.end, style);
      return [...(period === null ? [] : [often]), `${often}, ${span}`, `${often} ${span}`, `${span}, ${often}`];
    }
    case "open":
    case "request":
    case "event":
    case "calendar":
    case "relative":
      return referencePhrases(meaning);
    case "mixed":
      return mixtures(meaning.parts, style, period);
    case "none":
      return [meaning.flags?.includes("tbd") ? "уточняется" : meaning.flags?.includes("empty") ? "–" : "иной текст"];
  }
}

/** Parts in one breath where they stay apart, else with semicolons. */
function mixtures(parts: readonly Meaning[], style: DeadlineStyle, period: Period | null): string[] {
  const each = parts.map((part) => formatMeaning(part, { ...style, capital: false }, period));
  const plain = parts.map((part) => formatMeaning(part, { ...style, capital: false }, null));
  return [each.join("; "), plain.join("; "), plain.join("\n")];
}
