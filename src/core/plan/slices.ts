import { type Place } from "../grid/source";
import { type Field } from "./plan";
import { clean } from "../russian/clean";
import { isOpen } from "./open-text";

/** Words of one cell or paragraph as typed, with their place; several, joined, are what a person reads as one text. */
export interface Slice {
  readonly text: string;
  readonly at: Place;
  /** What stands between the slice before and this one, when both are in one cell; several cells are joined by `joiner`. */
  readonly before?: "" | "\n";
}

/** The text of a cell or paragraph without blanks at its ends, as slices: several where recognition left mark-up in it. */
export function slicesOf(text: string, at: Place): Slice[] {
  const found =
    text.includes("<") || text.includes("**") ? [...unmarked(text)] : [{ from: 0, to: text.length, block: false }];
  const slices: Slice[] = [];
  for (const { from, to, block } of found) {
    const start = from + (text.slice(from, to).match(/^\s*/)?.[0].length ?? 0);
    const end = to - (text.slice(start, to).match(/\s*$/)?.[0].length ?? 0);
    if (end <= start) continue;
    const before = block ? "\n" : from < start || endsBlank(text, from) ? undefined : "";
    const whole = start === 0 && end === text.length;
    slices.push({
      text: text.slice(start, end),
      at: whole ? at : { ...at, from: start, to: end },
      ...(slices.length > 0 && before !== undefined && { before }),
    });
  }
  return slices;
}

export const hasMarkup = (text: string): boolean => (text.includes("<") || text.includes("**")) && markup().test(text);

/** The slices as one text, and where it stands. `fallback` is the place of an empty text. */
export function fieldOf(slices: readonly Slice[], fallback: Place, known: ReadonlySet<string>): Field {
  const text = joined(slices);
  const [first] = slices;
  const field = { text, clean: clean(text, known), at: first?.at ?? fallback };
  return slices.length > 1 ? { ...field, parts: slices.map((slice) => slice.at) } : field;
}

export function joined(slices: readonly Slice[]): string {
  let text = "";
  for (const slice of slices) text += (text === "" ? "" : (slice.before ?? joiner(text, slice.text))) + slice.text;
  return text;
}

/** What a person reads between two torn pieces: nothing inside a divided word, a line break before a new item, else a space. */
function joiner(above: string, below: string): string {
  if (/[а-яё]-$/i.test(above) && /^[а-яё]/.test(below)) return "";
  if (/^[»)”,;.:]/.test(below)) return "";
  if (/[«(„]$/.test(above)) return "";
  if (/^[-–—•*]|^\d+[.)]\s/.test(below)) return "\n";
  if (isOpen(above)) return " ";
  return /^[а-яёa-z(«"]/.test(below) && !/[;:.]$/.test(above) ? " " : "\n";
}

/** Tags and asterisks that text recognition leaves: `<p>`, `<i>`, `**`. */
const markup = (): RegExp =>
  /<(\/?)(p|i|b|u|s|em|strong|span|font|sub|sup|ul|ol|li|br|div|table|tbody|tr|td|th)(?:\s[^<>]*)?\/?>|\*\*/gi;

function* unmarked(text: string): Generator<{ from: number; to: number; block: boolean }> {
  let from = 0;
  let block = false;
  for (const match of text.matchAll(markup())) {
    if (match.index > from) {
      yield { from, to: match.index, block };
      if (text.slice(from, match.index).trim() !== "") block = false;
    }
    from = match.index + match[0].length;
    block ||= /^(?:p|ul|ol|li|br|div|t[rdh]|table|tbody)$/i.test(match[2] ?? "");
  }
  if (from < text.length) yield { from, to: text.length, block };
}

const endsBlank = (text: string, from: number): boolean => /\s(?:<[^<>]*>|\*\*)*$/.test(text.slice(0, from));
