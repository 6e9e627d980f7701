import { type Repair } from "./meaning";

/** A text with the place that every character has in the typed one. */
export interface Mapped {
  readonly text: string;
  readonly at: readonly number[];
  readonly repairs: readonly Repair[];
}

/** Replaces, keeping the places; with `slip` the change is remembered as a repair of what was typed. */
export function replace(
  mapped: Mapped,
  pattern: RegExp,
  by: (match: RegExpExecArray) => string,
  slip: "slip" | "spelling" = "spelling",
): Mapped {
  let text = "";
  let done = 0;
  const at: number[] = [];
  const repairs: Repair[] = [];
  for (const match of mapped.text.matchAll(pattern)) {
    const put = by(match);
    if (put === match[0]) continue;
    const from = match.index;
    const to = from + match[0].length;
    for (let index = done; index < from; index += 1) at.push(mapped.at[index] ?? 0);
    const typedFrom = mapped.at[from] ?? 0;
    for (let index = 0; index < put.length; index += 1) {
      at.push(put.length === to - from ? (mapped.at[from + index] ?? typedFrom) : typedFrom);
    }
    if (slip === "slip") repairs.push({ from: typedFrom, to: (mapped.at[to - 1] ?? typedFrom) + 1, read: put });
    text += mapped.text.slice(done, from) + put;
    done = to;
  }
  if (done === 0) return mapped;
  for (let index = done; index < mapped.text.length; index += 1) at.push(mapped.at[index] ?? 0);
  return { text: text + mapped.text.slice(done), at, repairs: [...mapped.repairs, ...repairs] };
}
