import { searchText, windowAround } from "./spans";

/** Options of all searches of one sync: the client would send an object of its own with each. */
export function exactSearch(context: Word.RequestContext): Word.SearchOptions {
  const options = Word.SearchOptions.newObject(context);
  options.matchCase = true;
  return options;
}

/** A paragraph that says `text` when this is reached, to look for words in. */
export interface Searched {
  readonly paragraph: Word.Paragraph;
  readonly text: string;
  readonly exact: Word.SearchOptions;
}

/** Characters `start` to `end` of a paragraph's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Null where no words are plain enough, a null object where Word finds none. */
export function find({ paragraph, text, exact }: Searched, { start, end }: Stretch): Word.Range | null {
  const words = windowAround(text, start, end);
  return words && findWords(paragraph, words, exact);
}

/** The first `inner` in the first `find` of a paragraph. */
export function findWords(
  paragraph: Word.Paragraph,
  words: { readonly find: string; readonly inner: string },
  exact: Word.SearchOptions,
): Word.Range {
  const range = paragraph.search(searchText(words.find), exact).getFirstOrNullObject();
  return words.find === words.inner ? range : range.search(searchText(words.inner), exact).getFirstOrNullObject();
}
