import { type Indent } from "../../documents/order/renewal/plain-indent";

/** A clause as Word is to get it: the first line is numbered as the clauses around, the others are plain. */
export interface Clause {
  readonly text: string;
  readonly level: number;
  /** Of the lines that Word does not number; null where there is but one line. */
  readonly indent: Indent | null;
  readonly tag: string;
  readonly title: string;
}

/** A clause of the document, its paragraphs loaded, and its level in the list. */
export interface Neighbour {
  readonly first: Word.Paragraph;
  readonly last: Word.Paragraph;
  readonly level: number;
}

/** A control whose paragraphs are loaded, as a neighbour. */
export function neighbourOf({ paragraphs }: Word.ContentControl, level: number): Neighbour | null {
  const [first, last] = [paragraphs.items[0], paragraphs.items.at(-1)];
  return first && last ? { first, last, level } : null;
}

export interface PutClause extends Neighbour {
  readonly item: Word.ContentControl;
}

/**
 * Puts a clause between two. It looks like the paragraph that it is put beside, and that has to be a numbered one: where
 * the clause before it ends with a plain line, the one after it is taken. Null where neither will do.
 */
export function putClause(after: Neighbour | null, next: Neighbour | null, clause: Clause): PutClause | null {
  const isAfter = after !== null && after.first === after.last;
  const beside = isAfter ? after : next;
  if (beside === null) return null;
  const [start = "", ...lines] = clause.text.split("\n");
  const first = isAfter ? after.last.insertParagraph(start, "After") : beside.first.insertParagraph(start, "Before");
  if (beside.level !== clause.level) first.listItem.level = clause.level;
  const last = addLines(first, lines, clause.indent);
  const item = controlOver(first, last);
  item.tag = clause.tag;
  item.title = clause.title;
  return { item, first, last, level: clause.level };
}

/** Plain lines after a numbered one; nobody promises what indent a paragraph has that has left its list. */
function addLines(first: Word.Paragraph, [line, ...rest]: readonly string[], indent: Indent | null): Word.Paragraph {
  if (line === undefined) return first;
  const plain = first.insertParagraph(line, "After");
  plain.detachFromList();
  if (indent) {
    plain.leftIndent = indent.left;
    plain.firstLineIndent = indent.firstLine;
  }
  return addAlike(plain, rest);
}

const addAlike = (last: Word.Paragraph, lines: readonly string[]): Word.Paragraph =>
  lines.reduce((before, line) => before.insertParagraph(line, "After"), last);

const controlOver = (first: Word.Paragraph, last: Word.Paragraph): Word.ContentControl =>
  first === last
    ? first.getRange("Content").insertContentControl()
    : first.getRange("Whole").expandTo(last.getRange("Whole")).insertContentControl();

/**
 * Other words for a control whose paragraphs are loaded, in the looks of those that stand there: over one paragraph lines
 * are parted by line breaks, over several each line is a paragraph; with an `indent` for them they are paragraphs in any
 * case. Returns the control that then holds them.
 */
export function writeControl(
  item: Word.ContentControl,
  text: string,
  indent: Indent | null = null,
): Word.ContentControl {
  const paragraphs = item.paragraphs.items;
  const [first] = paragraphs;
  if (first === undefined || (paragraphs.length === 1 && indent === null)) {
    item.insertText(text.replace(/\n/g, "\v"), "Replace");
    return item;
  }
  const lines = text.split("\n");
  const isAnew = lines.length !== paragraphs.length;
  // What is added or deleted at the edge of a control leaves it, or takes it along: it is laid around the lines anew.
  if (isAnew) item.delete(true);
  paragraphs.forEach((paragraph, index) => {
    const line = lines[index];
    if (line === undefined) paragraph.delete();
    else if (line !== paragraph.text) paragraph.getRange("Content").insertText(line, "Replace");
  });
  const kept = paragraphs[Math.min(lines.length, paragraphs.length) - 1] ?? first;
  const more = lines.slice(paragraphs.length);
  return isAnew ? controlOver(first, kept === first ? addLines(first, more, indent) : addAlike(kept, more)) : item;
}

/** Takes a control out of the document, with the paragraphs that it stands in; they are loaded. */
export function removeControl(item: Word.ContentControl): void {
  const paragraphs = item.paragraphs.items;
  if (paragraphs.length > 1) item.delete(true);
  for (const paragraph of paragraphs) paragraph.delete();
}
