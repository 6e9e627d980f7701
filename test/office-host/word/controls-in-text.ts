import { type Element } from "@xmldom/xmldom";
import { type HostObject, hostObject, readWrite } from "../object";
import { notFound } from "../protocol";
import { childrenNamed, descendants, elementsOf, make, remove } from "./xml";

/** A paragraph that Word makes beside another has its format, and neither its controls nor its bookmarks. */
export function unwrapControls(paragraph: Element): void {
  for (const control of descendants(paragraph, "w:sdt").reverse()) {
    const [content] = childrenNamed(control, "w:sdtContent");
    for (const node of content ? elementsOf(content) : []) control.parentNode?.insertBefore(node, control);
    remove(control);
  }
  for (const name of ["w:bookmarkStart", "w:bookmarkEnd"]) descendants(paragraph, name).forEach(remove);
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
  const [control, properties, content] = ["w:sdt", "w:sdtPr", "w:sdtContent"].map((name) => make(paragraph, name)) as [
    Element,
    Element,
    Element,
  ];
  const id = make(paragraph, "w:id");
  id.setAttribute("w:val", String(++last));
  properties.appendChild(id);
  control.appendChild(properties);
  control.appendChild(content);
  for (const node of elementsOf(paragraph).filter(({ nodeName }) => nodeName !== "w:pPr")) content.appendChild(node);
  paragraph.appendChild(control);
  return control;
}
