import { type Element } from "@xmldom/xmldom";
import { childrenNamed, elementsOf, make, remove } from "./xml";

/** One property of a look: how it is read from w:rPr or w:pPr (undefined: not said there), and how it is written. */
export interface Property {
  readonly initial: unknown;
  read(properties: Element): unknown;
  write(properties: Element, value: unknown): void;
  clear(properties: Element): void;
}

/** What Word keeps of a look, in the order of the schema. */
const runOrder = ["w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:caps", "w:smallCaps", "w:strike"].concat(
  ["w:dstrike", "w:outline", "w:shadow", "w:emboss", "w:imprint", "w:noProof", "w:snapToGrid", "w:vanish"],
  ["w:webHidden", "w:color", "w:spacing", "w:w", "w:kern", "w:position", "w:sz", "w:szCs", "w:highlight", "w:u"],
  ["w:effect", "w:bdr", "w:shd", "w:fitText", "w:vertAlign", "w:rtl", "w:cs", "w:em", "w:lang"],
);
const paragraphOrder = [
  "w:pStyle",
  "w:keepNext",
  "w:keepLines",
  "w:pageBreakBefore",
  "w:framePr",
  "w:widowControl",
].concat(
  ["w:numPr", "w:suppressLineNumbers", "w:pBdr", "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku"],
  ["w:wordWrap", "w:overflowPunct", "w:topLinePunct", "w:autoSpaceDE", "w:autoSpaceDN", "w:bidi", "w:adjustRightInd"],
  ["w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents", "w:jc", "w:rPr", "w:sectPr"],
);

function elementFor(properties: Element, name: string): Element {
  const [known] = childrenNamed(properties, name);
  if (known) return known;
  const order = properties.nodeName === "w:rPr" ? runOrder : paragraphOrder;
  const fresh = make(properties, name);
  const next = elementsOf(properties).find(({ nodeName }) => order.indexOf(nodeName) > order.indexOf(name));
  properties.insertBefore(fresh, next ?? null);
  return fresh;
}

const clearElement = (name: string) => (properties: Element) => childrenNamed(properties, name).forEach(remove);

const isOn = (element: Element): boolean =>
  !["0", "false", "off", "none"].includes(element.getAttribute("w:val") ?? "1");

const toggle = (name: string): Property => ({
  initial: false,
  read: (properties) => childrenNamed(properties, name).map(isOn)[0],
  write: (properties, value) => {
    const element = elementFor(properties, name);
    if (value === true) element.removeAttribute("w:val");
    else element.setAttribute("w:val", "0");
  },
  clear: clearElement(name),
});

interface Valued {
  readonly name: string;
  readonly attribute?: string;
  readonly initial: unknown;
  readonly from: (text: string) => unknown;
  readonly to: (value: unknown) => string;
}

/** A property that is an attribute of an element; other attributes of it stay. */
const valued = ({ name, attribute = "w:val", initial, from, to }: Valued): Property => ({
  initial,
  read: (properties) => {
    const text = childrenNamed(properties, name)[0]?.getAttribute(attribute);
    return text == null ? undefined : from(text);
  },
  write: (properties, value) => elementFor(properties, name).setAttribute(attribute, to(value)),
  clear: (properties) => {
    const [element] = childrenNamed(properties, name);
    element?.removeAttribute(attribute);
    if (element && element.attributes.length === 0) remove(element);
  },
});

const upright = { subscript: "subscript", superscript: "superscript" } as const;
const vertical = (value: "subscript" | "superscript"): Property => ({
  initial: false,
  read: (properties) =>
    childrenNamed(properties, "w:vertAlign").map((element) => element.getAttribute("w:val") === value)[0],
  write: (properties, on) =>
    on === true
      ? elementFor(properties, "w:vertAlign").setAttribute("w:val", upright[value])
      : clearElement("w:vertAlign")(properties),
  clear: clearElement("w:vertAlign"),
});

const asText = (value: unknown): string => String(value);
const twentieths = (text: string): number => Number(text) / 20;
const inTwentieths = (value: unknown): string => String(Math.round(Number(value) * 20));

const underlines: Readonly<Record<string, string>> = {
  single: "Single",
  double: "Double",
  none: "None",
  words: "Word",
};
const underlineOf = (text: string): string => underlines[text] ?? "Mixed";
const underlineTo = (value: unknown): string =>
  Object.entries(underlines).find(([, name]) => name === value)?.[0] ?? "single";

/** Members of Word.Font. */
export const fontProperties: Readonly<Record<string, Property>> = {
  Bold: toggle("w:b"),
  Italic: toggle("w:i"),
  StrikeThrough: toggle("w:strike"),
  DoubleStrikeThrough: toggle("w:dstrike"),
  Subscript: vertical("subscript"),
  Superscript: vertical("superscript"),
  Underline: valued({ name: "w:u", initial: "None", from: underlineOf, to: underlineTo }),
  Color: valued({
    name: "w:color",
    initial: "#000000",
    from: (text) => (text === "auto" ? "#000000" : `#${text}`),
    to: (value) => asText(value).replace("#", ""),
  }),
  HighlightColor: valued({ name: "w:highlight", initial: null, from: asText, to: asText }),
  Size: valued({
    name: "w:sz",
    initial: 10,
    from: (text) => Number(text) / 2,
    to: (value) => String(Number(value) * 2),
  }),
  Name: valued({ name: "w:rFonts", attribute: "w:ascii", initial: "Times New Roman", from: asText, to: asText }),
};

const alignments: Readonly<Record<string, string>> = {
  left: "Left",
  start: "Left",
  center: "Centered",
  right: "Right",
  both: "Justified",
};
const indent = (attribute: string): Property =>
  valued({ name: "w:ind", attribute, initial: 0, from: twentieths, to: inTwentieths });
const spacing = (attribute: string, initial: number): Property =>
  valued({ name: "w:spacing", attribute, initial, from: twentieths, to: inTwentieths });

/** Members of Word.Paragraph. */
export const paragraphProperties: Readonly<Record<string, Property>> = {
  Alignment: valued({
    name: "w:jc",
    initial: "Left",
    from: (text) => alignments[text] ?? "Unknown",
    to: (value) => Object.entries(alignments).find(([, name]) => name === value)?.[0] ?? "left",
  }),
  FirstLineIndent: indent("w:firstLine"),
  LeftIndent: indent("w:left"),
  RightIndent: indent("w:right"),
  LineSpacing: spacing("w:line", 12),
  SpaceAfter: spacing("w:after", 0),
  SpaceBefore: spacing("w:before", 0),
};
