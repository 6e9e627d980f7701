import { type Period } from "../../../src/core/calendar/period";
import { type Meaning, type Reading } from "../../../src/core/deadline/meaning";

/** What is meant, in one line, and the phrases that mean it. */
export type Corpus = readonly (readonly [string, readonly string[]])[];

export const calendar2024: Period = { type: "calendar", year: 2024 };
export const calendar2026: Period = { type: "calendar", year: 2026 };
export const school2023: Period = { type: "school", from: 2023, to: 2024 };
export const school2024: Period = { type: "school", from: 2024, to: 2025 };
export const multi2023: Period = { type: "multi", from: 2023, to: 2025 };
export const multi2024: Period = { type: "multi", from: 2024, to: 2026 };

/** «limit … — 2024-03-01», «list a — b [item; item]», flags behind «!», details in braces. */
export function notation(meaning: Meaning): string {
  const { kind, start, end } = meaning;
  const days = start === null && end === null ? "" : ` ${start ?? "…"} — ${end ?? "…"}`;
  const details = Object.entries(meaning).filter(([key]) => !["kind", "start", "end", "suggest"].includes(key));
  return kind + days + details.map(([key, value]) => detail(key, value)).join("");
}

export const notationOf = (reading: Reading): string =>
  reading.kind === "read" ? notation(reading.meaning) : `unreadable: ${reading.why}`;

function detail(key: string, value: unknown): string {
  if (key === "items" || key === "parts") return ` [${(value as Meaning[]).map(notation).join("; ")}]`;
  if (key === "flags") return (value as string[]).map((flag) => ` !${flag}`).join("");
  if (key === "recur" || key === "offset") {
    return ` {${Object.entries(value as object)
      .map(([name, one]) => `${name} ${Array.isArray(one) ? one.join(",") : String(one)}`)
      .join(", ")}}`;
  }
  return ` «${String(value)}»`;
}
