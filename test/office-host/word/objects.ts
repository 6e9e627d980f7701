import { type Element } from "@xmldom/xmldom";
import { type HostObject, collection, hostObject, readOnly, readWrite } from "../object";
import { HostError, invalidArgument, notFound } from "../protocol";
import { edgeOf, outOfControl, removeBlock, replaceByOoxml } from "./blocks";
import { insertBreak, insertFile, pictureCollection } from "./body";
import { commentCollection, insertComment } from "./comments";
import { fontObject, paragraphLook } from "./font";
import { contentControl } from "./content-controls";
import { detachFromList, listItem, unwrapControls, wrapInControl } from "./controls-in-text";
import { type WordDocument, bodyParagraphs, flatOpc } from "./model";
import { replaceText, textOf } from "./text";
import { cellObject, tableCollection, tableObject } from "./tables";
import { wholeRange } from "./whole-range";
import { ancestor } from "./xml";

/** Word.Body of the document. */
export function bodyObject(document: WordDocument): HostObject {
  return hostObject("Body", {
    tracked: true,
    scalars: { Text: readOnly(() => bodyParagraphs(document).map(textOf).join("\r")) },
    navigations: {
      Paragraphs: () => paragraphCollection(document, () => bodyParagraphs(document)),
      Tables: () => tableCollection(document),
      InlinePictures: () => pictureCollection(document),
    },
    methods: {
      InsertBreak: (kind, where) => insertBreak(document, kind, where),
      InsertFileFromBase64: (base64, where) => {
        insertFile(document, base64, where);
        const [first] = bodyParagraphs(document);
        return first ? rangeObject(document, { paragraph: first, start: 0, end: 0 }) : null;
      },
      GetOoxml: () => flatOpc(document),
      Search: (text, options) => found(document, bodyParagraphs(document), text, options),
      GetComments: () => commentCollection(document),
    },
  });
}

export const paragraphCollection = (document: WordDocument, paragraphs: () => Element[]): HostObject =>
  collection("ParagraphCollection", () => paragraphs().map((paragraph) => paragraphObject(document, paragraph)), {
    tracked: true,
  });

/** Word.Paragraph. */
export function paragraphObject(document: WordDocument, paragraph: Element): HostObject {
  const all = () => rangeObject(document, { paragraph, start: 0, end: textOf(paragraph).length });
  return hostObject("Paragraph", {
    tracked: true,
    scalars: {
      Text: readOnly(() => textOf(alive(document, paragraph))),
      ...paragraphLook(document, paragraph, () => change(document)),
    },
    navigations: {
      ListItem: () => listItem(alive(document, paragraph)),
      ParentTableCell: () => {
        const cell = ancestor(paragraph, "w:tc");
        if (cell === null) throw notFound();
        return cellObject(document, cell);
      },
      ParentTable: () => {
        const table = ancestor(alive(document, paragraph), "w:tbl");
        if (table === null) throw notFound();
        return tableObject(document, table);
      },
    },
    methods: {
      Search: (text, options) => found(document, [alive(document, paragraph)], text, options),
      GetRange: (where) => {
        if (where === "Whole") return wholeRange(document, paragraph, paragraph);
        if (where !== "Content") throw invalidArgument("the content and the whole are played");
        return all();
      },
      GetNextOrNullObject: () => neighbour(document, paragraph, 1),
      GetNext: () => orNotFound(neighbour(document, paragraph, 1)),
      GetPrevious: () => orNotFound(neighbour(document, paragraph, -1)),
      InsertText: (text, where) => {
        const end = textOf(paragraph).length;
        if (where === "Replace") throw invalidArgument("Replace on a paragraph loses the look of its words");
        const at = where === "Start" ? 0 : end;
        return insertInto(document, { paragraph, start: at, end: at }, text);
      },
      InsertParagraph: (text, where) => {
        change(document);
        if (where !== "After" && where !== "Before") throw invalidArgument("a paragraph goes after or before");
        const fresh = paragraph.cloneNode(true) as Element;
        unwrapControls(fresh);
        replaceText(fresh, 0, textOf(fresh).length, String(text));
        const beside = edgeOf(paragraph, where);
        beside.parentNode?.insertBefore(fresh, where === "After" ? beside.nextSibling : beside);
        return paragraphObject(document, fresh);
      },
      Delete: () => {
        change(document);
        const cell = paragraph.parentNode;
        const isLast =
          cell?.nodeName === "w:tc" &&
          Array.from(cell.childNodes).filter(({ nodeName }) => nodeName === "w:p").length === 1;
        if (isLast) replaceText(paragraph, 0, textOf(paragraph).length, "");
        else removeBlock(outOfControl(paragraph));
      },
      DetachFromList: () => {
        change(document);
        detachFromList(alive(document, paragraph));
      },
      InsertOoxml: (ooxml, where) => {
        change(document);
        if (where !== "Replace" || textOf(alive(document, paragraph)) !== "")
          throw invalidArgument("an empty paragraph is replaced");
        replaceByOoxml(document, paragraph, String(ooxml));
        return null;
      },
      Select: () => {
        document.selection = alive(document, paragraph);
      },
    },
  });
}

export interface Stretch {
  readonly paragraph: Element;
  readonly start: number;
  readonly end: number;
}

/** Word.Range within one paragraph. */
export function rangeObject(document: WordDocument, stretch: Stretch): HostObject {
  const { paragraph, start, end } = stretch;
  return hostObject("Range", {
    tracked: true,
    scalars: { Text: readOnly(() => textOf(paragraph).slice(start, end)) },
    navigations: {
      Paragraphs: () => paragraphCollection(document, () => [alive(document, paragraph)]),
      Font: () => fontObject(document, stretch, () => change(document)),
    },
    methods: {
      InsertText: (text, where) => {
        if (where === "Replace") return insertInto(document, stretch, text);
        if (where === "End") return insertInto(document, { paragraph, start: end, end }, text);
        throw invalidArgument(`text is not inserted at ${String(where)} here`);
      },
      Search: (text, options) => found(document, [alive(document, paragraph)], text, options, stretch),
      InsertContentControl: () => {
        change(document);
        return contentControl(document, wrapInControl(alive(document, paragraph)));
      },
      InsertComment: (content) => insertComment(document, paragraph, String(content)),
      Select: () => {
        document.selection = alive(document, paragraph);
      },
    },
  });
}

function insertInto(document: WordDocument, { paragraph, start, end }: Stretch, text: unknown): HostObject {
  change(document);
  if (/[\r\n]/.test(String(text))) throw invalidArgument("a line end would make another paragraph");
  replaceText(alive(document, paragraph), start, end, String(text));
  return rangeObject(document, { paragraph, start, end: start + String(text).length });
}

/** Word finds what is written, in one paragraph; ^ begins a code, and 255 characters are the most. */
function found(
  document: WordDocument,
  paragraphs: readonly Element[],
  text: unknown,
  options: unknown,
  within?: Stretch,
): HostObject {
  const wanted = decoded(String(text));
  if (String(text).length > 255 || wanted === "") throw new HostError("SearchStringInvalidOrTooLong");
  const isExact = isMatchCase(options);
  const plain = (words: string): string => (isExact ? words : words.toLowerCase());
  const stretches = paragraphs.flatMap((paragraph) => {
    const all = plain(textOf(paragraph));
    const hits: Stretch[] = [];
    for (
      let at = all.indexOf(plain(wanted), within?.start ?? 0);
      at >= 0;
      at = all.indexOf(plain(wanted), at + wanted.length)
    ) {
      if (at + wanted.length <= (within?.end ?? all.length))
        hits.push({ paragraph, start: at, end: at + wanted.length });
    }
    return hits;
  });
  return collection("RangeCollection", () => stretches.map((stretch) => rangeObject(document, stretch)), {
    tracked: true,
  });
}

const decoded = (text: string): string =>
  text.replace(/\^(.)/g, (_, code: string) => {
    const character = { "^": "^", l: "\v", t: "\t", s: "\u00a0" }[code];
    if (character === undefined) throw new HostError("SearchStringInvalidOrTooLong");
    return character;
  });

const isMatchCase = (options: unknown): boolean =>
  typeof options === "object" &&
  options !== null &&
  "scalars" in options &&
  (options as HostObject).scalars.MatchCase?.get() === true;

export function searchOptions(): HostObject {
  let matchCase = false;
  return hostObject("SearchOptions", {
    scalars: {
      MatchCase: readWrite(
        () => matchCase,
        (value) => {
          matchCase = value === true;
        },
      ),
    },
  });
}

/** A paragraph that was taken out of the document cannot be used any more. */
export function alive(document: WordDocument, paragraph: Element): Element {
  if (ancestor(paragraph, "w:body") === null) throw new HostError("ItemNotFound", "The paragraph is gone.", 404);
  return paragraph;
}

export function change(document: WordDocument): void {
  if (document.isProtected) throw new HostError("AccessDenied", "The document is protected.", 403);
}

function neighbour(document: WordDocument, paragraph: Element, by: number): HostObject | null {
  const all = bodyParagraphs(document);
  const next = all[all.indexOf(paragraph) + by];
  return next === undefined ? null : paragraphObject(document, next);
}

function orNotFound(object: HostObject | null): HostObject {
  if (object === null) throw notFound();
  return object;
}
