import { child, type XmlElement } from "../xml/tree";

/** The `w:val` of a property's element. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.attributes["w:val"];

/** A whole number from a property, `fallback` where there is none. */
export function numberOf(element: XmlElement | undefined, name: string, fallback: number): number {
  const value = Number.parseInt(valueOf(element, name) ?? "", 10);
  return Number.isSafeInteger(value) ? value : fallback;
}

/** An on/off property: undefined where the element does not stand, so that a style may decide. */
export function toggleOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = child(element, name);
  if (property === undefined) return undefined;
  const value = property.attributes["w:val"];
  return value === undefined || !["0", "false", "off"].includes(value);
}

/** Elements that hold others without a word of their own: controls, links, accepted insertions and moves. */
export const wrappers: ReadonlySet<string> = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:smartTag",
  "w:ins",
  "w:moveTo",
  "w:hyperlink",
  "w:fldSimple",
  "w:dir",
  "w:bdo",
  "w:ruby",
  "w:rubyBase",
]);

/** Formatting that no reader looks at: the greater part of a document. */
const unread = new Set(
  (
    "rFonts sz szCs color lang bCs i iCs u shd spacing ind tabs kern highlight noProof " +
    "proofErr bookmarkStart bookmarkEnd lastRenderedPageBreak widowControl keepNext keepLines contextualSpacing " +
    "tcW tcBorders tcMar vAlign noWrap tblPr tblPrEx cantSplit trHeight wBefore wAfter cnfStyle " +
    "pgSz pgMar pgNumType cols docGrid headerReference footerReference commentRangeStart commentRangeEnd"
  )
    .split(" ")
    .map((name) => `w:${name}`),
);

export const isUnread = (name: string): boolean => unread.has(name);

/** How words look to a person: read only where their looks are to be given back. */
const looks = new Set("rFonts sz color i u highlight".split(" ").map((name) => `w:${name}`));

/** As `isUnread`, where looks are told apart. */
export const isUnreadLook = (name: string): boolean => unread.has(name) && !looks.has(name);

/** The chosen branch of markup that newer versions of Word write twice. */
export const alternative = (element: XmlElement): XmlElement | undefined =>
  child(element, "mc:Choice") ?? child(element, "mc:Fallback");
