import { type Line } from "../grid/lines";

export interface ClauseMark {
  /** «3.1», «1», «а», "" for a dash. */
  readonly number: string;
  readonly style: "point" | "bracket" | "nested" | "letter" | "dash";
  /** Where the clause's words begin on the line. */
  readonly from: number;
}

/** The number, letter or dash at the start of a line; null where its words go on from the line above. */
export function clauseMark(line: Line): ClauseMark | null {
  const { text } = line;
  const dash = /^[-–—•·*]\s*/.exec(text)?.[0].length ?? 0;
  const nested = /^(\d{1,2}(?:\.\s?\d{1,2}){1,3})[.)]?(?=\s|[А-ЯЁа-яё«])\s*/.exec(text.slice(dash));
  if (nested?.[1] !== undefined)
    return { number: nested[1].replace(/\s/g, ""), style: "nested", from: dash + nested[0].length };
  const simple = /^(\d{1,2})\s?([.)])(?!\d)\s*/.exec(text.slice(dash));
  if (simple?.[1] !== undefined) {
    return { number: simple[1], style: simple[2] === ")" ? "bracket" : "point", from: dash + simple[0].length };
  }
  const letter = /^([а-я])\)\s*/.exec(text);
  if (letter?.[1] !== undefined) return { number: letter[1], style: "letter", from: letter[0].length };
  return dash > 0 && /^[-–—•·*]\s*\S/.test(text) ? { number: "", style: "dash", from: dash } : null;
}
