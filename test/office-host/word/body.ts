import { DOMParser } from "@xmldom/xmldom";
import { unzipSync } from "fflate";
import { type HostObject, collection, hostObject, readOnly } from "../object";
import { HostError, invalidArgument } from "../protocol";
import { type WordDocument, bodyOf } from "./model";
import { childrenNamed, descendants, elementsOf, make, remove } from "./xml";

export const pictureCollection = (document: WordDocument): HostObject =>
  collection(
    "InlinePictureCollection",
    () =>
      descendants(bodyOf(document), "w:drawing").map(() =>
        hostObject("InlinePicture", { tracked: true, scalars: { Width: readOnly(() => 100) } }),
      ),
    { tracked: true },
  );

/** A section break at the end: the section before it keeps its own page. */
export function insertBreak(document: WordDocument, kind: unknown, where: unknown): void {
  refuseProtected(document);
  if (kind !== "SectionNext" || where !== "End") throw invalidArgument("a next page's section at the end is played");
  const body = bodyOf(document);
  const section = childrenNamed(body, "w:sectPr")[0];
  const paragraph = make(body, "w:p");
  const properties = make(body, "w:pPr");
  properties.appendChild(section ? section.cloneNode(true) : make(body, "w:sectPr"));
  paragraph.appendChild(properties);
  body.insertBefore(paragraph, section ?? null);
}

/** Puts another document's body in; its headers are dropped, as Word drops them here. */
export function insertFile(document: WordDocument, base64: unknown, where: unknown): void {
  refuseProtected(document);
  if (where !== "Replace" && where !== "End") throw invalidArgument("a file comes instead, or at the end");
  const main = unzipSync(new Uint8Array(Buffer.from(String(base64), "base64")))["word/document.xml"];
  if (main === undefined) throw new HostError("GeneralException", "The file is no document.");
  const body = bodyOf(document);
  const section = childrenNamed(body, "w:sectPr")[0] ?? null;
  if (where === "Replace") for (const block of elementsOf(body)) if (block !== section) remove(block);
  const root = new DOMParser().parseFromString(new TextDecoder().decode(main), "text/xml").documentElement;
  const [from] = root ? childrenNamed(root, "w:body") : [];
  for (const block of from ? elementsOf(from) : []) {
    if (block.nodeName !== "w:sectPr") body.insertBefore(document.dom.importNode(block, true), section);
  }
}

function refuseProtected({ isProtected }: WordDocument): void {
  if (isProtected) throw new HostError("AccessDenied", "The document is protected.", 403);
}
