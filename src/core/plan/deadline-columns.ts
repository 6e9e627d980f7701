import { clean } from "../russian/clean";
import { type Field, type Role } from "./plan";

/**
 * Start and end columns, or four quarters, as one canonical phrase: «с 01.02.2024 по 31.03.2024», «I, III кварталы».
 * null where the row has nothing in them.
 */
export function gridPhrase(others: Readonly<Partial<Record<Role, Field>>>, known: ReadonlySet<string>): Field | null {
  const quarters = quarterRoles.flatMap((role, index) => {
    const field = others[role];
    return field && field.text !== "" ? [{ field, name: quarterNames[index] ?? "" }] : [];
  });
  const [start, end] = [others["deadline.start"], others["deadline.end"]];
  if (quarters.length > 0)
    return phrase(
      quartersText(quarters),
      quarters.map(({ field }) => field),
      known,
    );
  const ends = [start, end].filter((field) => field !== undefined && field.text !== "") as Field[];
  if (ends.length > 0) return phrase(startToEnd(start?.text ?? "", end?.text ?? ""), ends, known);
  const [empty] = [start, end, ...quarterRoles.map((role) => others[role])].filter((field) => field !== undefined);
  return empty ? { text: "", clean: "", at: empty.at } : null;
}

const quarterRoles = ["deadline.q1", "deadline.q2", "deadline.q3", "deadline.q4"] as const;
const quarterNames = ["I", "II", "III", "IV"];

/** A tick («+», «х») stands for its quarter; a cell with words of its own («до 15 марта») says itself when it is due. */
function quartersText(quarters: readonly { field: Field; name: string }[]): string {
  const ticked = quarters.filter(({ field }) => isTick(field.text)).map(({ name }) => name);
  const spoken = quarters.filter(({ field }) => !isTick(field.text)).map(({ field }) => field.text);
  const ticks = ticked.length === 0 ? [] : [`${ticked.join(", ")} ${ticked.length === 1 ? "квартал" : "кварталы"}`];
  return [...ticks, ...new Set(spoken)].join("\n");
}

const isTick = (text: string): boolean => !/[а-яёa-z]{2}|\d/i.test(text.trim()) && text.trim() !== "";

function startToEnd(start: string, end: string): string {
  const [from, to] = [start.trim(), end.trim()];
  if (from === to) return from;
  if (to === "") return /^(?:с|со|от|не ранее)\s/i.test(from) ? from : `с ${inCase(from)}`;
  const until = /^(?:по|до|не позднее|к)\s/i.test(to) ? to : `по ${to}`;
  if (from === "") return until.replace(/^по /, "до ");
  return `${/^(?:с|со|от)\s/i.test(from) ? from : `с ${inCase(from)}`} ${until}`;
}

/** Months and quarters after «с» in the genitive. */
const inCase = (text: string): string =>
  text
    .replace(/^(январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)ь(?![а-яё])/i, "$1я")
    .replace(/^(март|август)(?![а-яё])/i, "$1а")
    .replace(/^(ма)й(?![а-яё])/i, "$1я")
    .replace(/квартал(?![а-яё])/i, "квартала")
    .replace(/^([ЯФМАИСОНД])(?=[а-я]{2})/, (letter) => letter.toLowerCase());

function phrase(text: string, fields: readonly Field[], known: ReadonlySet<string>): Field {
  const [first] = fields;
  const at = first?.at ?? { block: 0 };
  return { text, clean: clean(text, known), at, ...(fields.length > 1 && { parts: fields.map((field) => field.at) }) };
}
