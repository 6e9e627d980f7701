import { type Repair } from "./meaning";

/** A text with the place that every character has in the typed one. */
export interface Mapped {
  readonly text: string;
  /** null: every character at its own place. */
  readonly at: readonly number[] | null;
  readonly repairs: readonly Repair[];
}

/** Replaces every match of a global pattern, keeping the places; with `slip` the change is remembered as a repair of what was typed. */
export function replace(
  mapped: Mapped,
  pattern: RegExp,
  by: (match: RegExpExecArray) => string,
  slip: "slip" | "spelling" = "spelling",
): Mapped {
  pattern.lastIndex = 0;
  let match = pattern.exec(mapped.text);
  if (match === null) return mapped;
  const place = (index: number): number => (mapped.at === null ? index : (mapped.at[index] ?? 0));
  let text = "";
  let done = 0;
  const at: number[] = [];
  const repairs: Repair[] = [];
  for (; match !== null; match = pattern.exec(mapped.text)) {
    if (match[0] === "") pattern.lastIndex += 1;
    const put = by(match);
    if (put === match[0]) continue;
    const from = match.index;
    const to = from + match[0].length;
    for (let index = done; index < from; index += 1) at.push(place(index));
    const typedFrom = place(from);
    for (let index = 0; index < put.length; index += 1) {
      at.push(put.length === to - from ? place(from + index) : typedFrom);
    }
    if (slip === "slip") repairs.push({ from: typedFrom, to: place(to - 1) + 1, read: put });
    text += mapped.text.slice(done, from) + put;
    done = to;
  }
  if (done === 0) return mapped;
  for (let index = done; index < mapped.text.length; index += 1) at.push(place(index));
  return { text: text + mapped.text.slice(done), at, repairs: [...mapped.repairs, ...repairs] };
}
