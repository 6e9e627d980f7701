import { type Element } from "@xmldom/xmldom";
import { type HostObject, type Scalar, collection, hostObject, readOnly, readWrite } from "../object";
import { invalidArgument } from "../protocol";
import { unwrapControl } from "./controls-in-text";
import { type WordDocument, bodyOf } from "./model";
import { change, paragraphCollection } from "./objects";
import { replaceText, textOf } from "./text";
import { ancestor, childrenNamed, isElement, make } from "./xml";

/** Word.ContentControlCollection of the document. */
export const contentControls = (document: WordDocument): HostObject =>
  collection(
    "ContentControlCollection",
    () =>
      Array.from(bodyOf(document).getElementsByTagName("w:sdt")).map((control) => contentControl(document, control)),
    { tracked: true },
  );

/** Word.ContentControl, around words of a paragraph or around paragraphs. */
export function contentControl(document: WordDocument, control: Element): HostObject {
  const [properties] = childrenNamed(control, "w:sdtPr");
  const [content] = childrenNamed(control, "w:sdtContent");
  if (properties === undefined || content === undefined)
    throw new Error("a content control has properties and content");
  const setting = (name: string): Element | undefined => childrenNamed(properties, name)[0];
  const named = (name: string): Scalar =>
    readWrite(
      () => setting(name)?.getAttribute("w:val") ?? "",
      (value) => {
        const own = setting(name) ?? properties.insertBefore(make(properties, name), properties.firstChild);
        (own as Element).setAttribute("w:val", String(value));
      },
    );
  const paragraphs = (): Element[] => Array.from(content.getElementsByTagName("w:p"));
  const inner = (): string =>
    paragraphs().length > 0 ? paragraphs().map(textOf).join("\r") : textOf(asParagraph(content));
  return hostObject("ContentControl", {
    id: Number(setting("w:id")?.getAttribute("w:val") ?? 0),
    tracked: true,
    scalars: {
      Text: readOnly(inner),
      Tag: named("w:tag"),
      Title: named("w:alias"),
    },
    navigations: {
      Paragraphs: () =>
        paragraphCollection(document, () => {
          if (paragraphs().length > 0) return paragraphs();
          const around = ancestor(control, "w:p");
          return around ? [around] : [];
        }),
    },
    methods: {
      InsertText: (text, where) => {
        change(document);
        if (where !== "Replace") throw invalidArgument("only Replace is played");
        if (/[\r\n]/.test(String(text))) throw invalidArgument("a line end would make another paragraph");
        const [first, ...rest] = paragraphs();
        if (rest.length > 0) throw invalidArgument("what becomes of several paragraphs is not certain");
        if (first) replaceText(first, 0, textOf(first).length, String(text));
        else replaceInline(control, content, String(text));
        return null;
      },
      Delete: (keepContent) => {
        change(document);
        if (keepContent !== true)
          throw invalidArgument("what stays of a control that goes with its words is not certain");
        unwrapControl(control);
      },
    },
  });
}

/** The words inside an inline control, as a paragraph of their own would have them. */
function asParagraph(content: Element): Element {
  const paragraph = content.ownerDocument!.createElement("w:p");
  for (const child of Array.from(content.childNodes)) paragraph.appendChild(child.cloneNode(true));
  return paragraph;
}

function replaceInline(control: Element, content: Element, text: string): void {
  const paragraph = ancestor(control, "w:p");
  if (paragraph === null) return;
  const own = asParagraph(content);
  replaceText(own, 0, textOf(own).length, text);
  for (const child of Array.from(content.childNodes)) content.removeChild(child);
  for (const child of Array.from(own.childNodes)) if (isElement(child)) content.appendChild(child);
}
