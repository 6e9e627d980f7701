import { type Look } from "../../core/grid/edit";
import { type ParagraphChange } from "./cell-change";
import { findWords } from "./find";
import { hunksOf } from "./hunks";
import { askFonts, askLooks, askParagraph, cutAt, looksWithin, queueLooks, shifted } from "./looks";
import { isSameText } from "./match-paragraphs";
import { replacements } from "./spans";

/** One change of one paragraph, on its way to Word. */
export interface ParagraphStep {
  readonly bytes: number;
  queue(exact: Word.SearchOptions): void;
  /** Whether the paragraph says now what it should. */
  isMade(): boolean;
  /** The same without looking for words, where it does not. */
  queueWhole(exact: Word.SearchOptions): void;
  /** Asks once more what the paragraph says. */
  ask(): void;
  /** The looks that were lost, counted in the cell's old text. */
  lost(): Look[];
}

interface Looks {
  /** Where in the old text another look begins. */
  readonly begins: readonly number[];
  /** Looks to give the new text of the cell. */
  readonly given: readonly Look[];
}

export function paragraphStep(paragraph: Word.Paragraph, change: ParagraphChange, looks: Looks): ParagraphStep {
  switch (change.kind) {
    case "words":
      return wordsStep(paragraph, change, looks);
    case "add":
      return addStep(paragraph, change, looks);
    case "delete":
      return deleteStep(paragraph, change, looks);
  }
}

/** What the client sends for a paragraph, for words to be found in it and replaced, and for a stretch's look. */
const paragraphBytes = 500;
const hunkBytes = 1000;
const lookBytes = 2500;

type Change<K extends ParagraphChange["kind"]> = Extract<ParagraphChange, { kind: K }>;

function wordsStep(
  paragraph: Word.Paragraph,
  { before, after, from, at }: Change<"words">,
  { begins, given }: Looks,
): ParagraphStep {
  const own = looksWithin(given, at, after.length);
  let lost: (() => Look[])[] = [];
  const isMade = (): boolean => isSameText(after, paragraph.text);
  return {
    bytes:
      paragraphBytes +
      hunkBytes * (before === "" ? 0 : hunksOf(before, after).length) +
      lookBytes * (begins.length + own.length) +
      2 * (before.length + after.length),
    queue: (exact) => {
      lost = queueWords(paragraph, { before, after, begins }, exact);
      queueLooks({ paragraph, text: asTyped(after), exact }, own);
      paragraph.load("text");
    },
    isMade,
    queueWhole: (exact) => {
      if (isMade()) return;
      paragraph.getRange("Content").insertText(asTyped(after), "Replace");
      queueLooks({ paragraph, text: asTyped(after), exact }, own);
    },
    ask: () => void paragraph.load("text"),
    lost: () => lost.flatMap((looks) => shifted(looks(), from)),
  };
}

interface Words {
  readonly before: string;
  readonly after: string;
  readonly begins: readonly number[];
}

/** Returns what the looks were of the words that now have another. */
function queueWords(
  paragraph: Word.Paragraph,
  { before, after, begins }: Words,
  exact: Word.SearchOptions,
): (() => Look[])[] {
  if (before === "") {
    paragraph.insertText(asTyped(after), "Start");
    return [];
  }
  const shown = paragraph.text;
  const isAlike = shown.length === before.length;
  const parts = isAlike && after !== "" ? replacements(shown, asTyped(after)) : null;
  const hunks = parts === null ? [{ start: 0, end: before.length }] : hunksOf(shown, asTyped(after));
  const searched = { paragraph, text: shown, exact };
  const stretches = isAlike ? hunks.map((hunk) => cutAt(hunk, begins)) : [];
  const lost =
    after === ""
      ? stretches.map((own) => askFonts(searched, own))
      : stretches.filter((own) => own.length > 1).map((own) => askLooks(searched, own));
  if (parts === null) paragraph.getRange("Content").insertText(asTyped(after), "Replace");
  else for (const part of parts) findWords(paragraph, part, exact).insertText(part.to, "Replace");
  return lost;
}

/** A line break inside a paragraph; a line end would make another paragraph. */
const asTyped = (text: string): string => text.replace(/\n/g, "\v");

function addStep(paragraph: Word.Paragraph, { texts, at }: Change<"add">, { given }: Looks): ParagraphStep {
  const ends = texts.map((_, index) => at + texts.slice(0, index + 1).join("\n").length + 1);
  const lines = texts.map((text, index) => looksWithin(given, (ends[index] ?? 0) - text.length - 1, text.length));
  return {
    ...plainStep,
    bytes: texts.length * (paragraphBytes + hunkBytes) + lookBytes * lines.flat().length + 4 * texts.join("").length,
    queue: (exact) => {
      for (const index of [...texts.keys()].reverse()) {
        const text = asTyped(texts[index] ?? "");
        queueLooks({ paragraph: paragraph.insertParagraph(text, "After"), text, exact }, lines[index] ?? []);
      }
    },
  };
}

function deleteStep(paragraph: Word.Paragraph, { before, from }: Change<"delete">, { begins }: Looks): ParagraphStep {
  let lost: () => Look[] = () => [];
  return {
    ...plainStep,
    bytes: paragraphBytes + lookBytes * (begins.length + 1),
    queue: (exact) => {
      const { text } = paragraph;
      lost = askParagraph({ paragraph, text, exact }, text.length === before.length ? begins : []);
      paragraph.delete();
    },
    lost: () => shifted(lost(), from),
  };
}

/** Whole paragraphs come and go as they are told to. */
const plainStep = {
  isMade: () => true,
  queueWhole: () => undefined,
  ask: () => undefined,
  lost: () => [],
};
