import { type Format, type Look } from "../../core/grid/edit";
import { find, type Searched, type Stretch } from "./find";
import { longest } from "./spans";

/** What of a look the add-in can read and write (WordApi 1.1). */
const fontMembers = [
  "bold",
  "italic",
  "underline",
  "strikeThrough",
  "doubleStrikeThrough",
  "subscript",
  "superscript",
  "color",
  "highlightColor",
  "size",
  "name",
] as const;

const paragraphMembers = [
  "style",
  "alignment",
  "firstLineIndent",
  "leftIndent",
  "rightIndent",
  "lineSpacing",
  "spaceAfter",
  "spaceBefore",
] as const;

/** Stretches cut where another look begins, and so that Word finds each. */
export function cutAt({ start, end }: Stretch, begins: readonly number[]): Stretch[] {
  const cuts = [start, ...begins.filter((at) => at > start && at < end), end];
  return cuts.slice(1).flatMap((to, index) => inPortions({ start: cuts[index] ?? to, end: to }));
}

const inPortions = ({ start, end }: Stretch): Stretch[] =>
  Array.from({ length: Math.ceil((end - start) / longest) }, (_, index) => ({
    start: start + index * longest,
    end: Math.min(end, start + (index + 1) * longest),
  }));

/**
 * Words of many looks take on that of the first when others come in their place. Asks how the others look, before the write
 * in the same sync; the answer tells what is different of them.
 */
export function askLooks(searched: Searched, stretches: readonly Stretch[]): () => Look[] {
  const asked = askFonts(searched, stretches);
  return () => {
    const [first, ...others] = asked();
    return others.flatMap(({ from, to, font }) => {
      const different = Object.fromEntries(Object.entries(font).filter(([name, value]) => first?.font[name] !== value));
      return Object.keys(different).length === 0 ? [] : [{ from, to, font: different }];
    });
  };
}

/** How a whole paragraph looks, before it is taken out. */
export function askParagraph(searched: Searched, begins: readonly number[]): () => Look[] {
  const { paragraph, text } = searched;
  const fonts = askFonts(searched, cutAt({ start: 0, end: text.length }, begins));
  paragraph.load([...paragraphMembers]);
  return () => [{ from: 0, to: text.length, font: {}, paragraph: formatOf(paragraph, paragraphMembers) }, ...fonts()];
}

/** How stretches of words look. */
export function askFonts(searched: Searched, stretches: readonly Stretch[]): () => Look[] {
  const ranges = stretches.flatMap(({ start, end }) => {
    const range = find(searched, { start, end });
    range?.load(fontMembers.map((name) => `font/${name}`));
    return range === null ? [] : [{ range, from: start, to: end }];
  });
  return () =>
    ranges.flatMap(({ range, from, to }) =>
      range.isNullObject ? [] : [{ from, to, font: formatOf(range.font, fontMembers) }],
    );
}

/** The members that say something: of a mixed look Word says null or "". */
const formatOf = (object: object, members: readonly string[]): Format =>
  Object.fromEntries(
    members.flatMap((name) => {
      const value = (object as Readonly<Record<string, unknown>>)[name];
      const isSaid =
        (typeof value === "string" && value !== "") || typeof value === "number" || typeof value === "boolean";
      return isSaid && value !== "Mixed" ? [[name, value]] : [];
    }),
  );

/** Gives words their look. */
export function queueLooks(searched: Searched, looks: readonly Look[]): void {
  for (const { from, to, font, paragraph: own, isBreak } of looks) {
    if (isBreak) continue;
    if (own) searched.paragraph.set(own as Word.Interfaces.ParagraphUpdateData);
    if (Object.keys(font).length === 0) continue;
    find(searched, { start: from, end: to })?.font.set(font as Word.Interfaces.FontUpdateData);
  }
}

/** Those that stand in a part of the text, counted from its beginning. */
export const looksWithin = (looks: readonly Look[], at: number, length: number): Look[] =>
  looks
    .filter(({ from, to }) => from >= at && to <= at + length)
    .map((look) => ({ ...look, from: look.from - at, to: look.to - at }));

export const shifted = (looks: readonly Look[], by: number): Look[] =>
  looks.map((look) => ({ ...look, from: look.from + by, to: look.to + by }));
