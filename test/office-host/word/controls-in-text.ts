import { type Element } from "@xmldom/xmldom";
import { type HostObject, hostObject, readWrite } from "../object";
import { invalidArgument, notFound } from "../protocol";
import { childrenNamed, descendants, elementsOf, make, remove } from "./xml";

/** A paragraph that Word makes beside another has its format, and neither its controls nor its bookmarks. */
export function unwrapControls(paragraph: Element): void {
  descendants(paragraph, "w:sdt").reverse().forEach(unwrapControl);
  for (const name of ["w:bookmarkStart", "w:bookmarkEnd"]) descendants(paragraph, name).forEach(remove);
}

/** Takes a control away and leaves its words. */
export function unwrapControl(control: Element): void {
  const [content] = childrenNamed(control, "w:sdtContent");
  for (const node of content ? elementsOf(content) : []) control.parentNode?.insertBefore(node, control);
  remove(control);
}

/** Out of its list; nobody promises what indent a paragraph then has. */
export function detachFromList(paragraph: Element): void {
  const [properties] = childrenNamed(paragraph, "w:pPr");
  const numbering = properties ? childrenNamed(properties, "w:numPr") : [];
  if (properties === undefined || numbering.length === 0) return;
  numbering.forEach(remove);
  childrenNamed(properties, "w:ind").forEach(remove);
  const indent = make(paragraph, "w:ind");
  indent.setAttribute("w:left", "1440");
  indent.setAttribute("w:firstLine", "360");
  const after = childrenNamed(properties, "w:jc")[0] ?? childrenNamed(properties, "w:rPr")[0] ?? null;
  properties.insertBefore(indent, after);
}

/** Word.ListItem: the level is the paragraph's own; a paragraph outside of lists has none. */
export function listItem(paragraph: Element): HostObject {
  const [properties] = childrenNamed(paragraph, "w:pPr");
  const [numbering] = properties ? childrenNamed(properties, "w:numPr") : [];
  const [level] = numbering ? childrenNamed(numbering, "w:ilvl") : [];
  if (level === undefined) throw notFound();
  return hostObject("ListItem", {
    scalars: {
      Level: readWrite(
        () => Number(level.getAttribute("w:val")),
        (value) => level.setAttribute("w:val", String(value)),
      ),
    },
  });
}

let last = 900_000_000;

/** A control around all the words of a paragraph. */
export function wrapInControl(paragraph: Element): Element {
  const { control, content } = emptyControl(paragraph);
  for (const node of elementsOf(paragraph).filter(({ nodeName }) => nodeName !== "w:pPr")) content.appendChild(node);
  paragraph.appendChild(control);
  return control;
}

/** A control around whole paragraphs. */
export function wrapParagraphs(first: Element, end: Element): Element {
  const siblings = first.parentNode ? elementsOf(first.parentNode) : [];
  const own = siblings.slice(siblings.indexOf(first), siblings.indexOf(end) + 1);
  if (own.length === 0) throw invalidArgument("paragraphs that stand one after another are played");
  const { control, content } = emptyControl(first);
  first.parentNode?.insertBefore(control, first);
  for (const node of own) content.appendChild(node);
  return control;
}

function emptyControl(like: Element): { control: Element; content: Element } {
  const [control, properties, content] = ["w:sdt", "w:sdtPr", "w:sdtContent"].map((name) => make(like, name)) as [
    Element,
    Element,
    Element,
  ];
  const id = make(like, "w:id");
  id.setAttribute("w:val", String(++last));
  properties.appendChild(id);
  control.appendChild(properties);
  control.appendChild(content);
  return { control, content };
}
