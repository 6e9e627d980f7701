import { DOMParser, XMLSerializer, type Document, type Element } from "@xmldom/xmldom";
import { strToU8, unzipSync, zipSync } from "fflate";
import { childrenNamed, descendants } from "./xml";

/** A document as Word keeps it: its own package, the main part as a tree. */
export interface WordDocument {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly dom: Document;
  readonly comments: WordComment[];
  /** What is selected: a paragraph's text. */
  selection: Element | null;
  /** Documents that were made and opened, as base64. */
  readonly opened: string[];
  isProtected: boolean;
  /** Whether Word lists the unseen paragraphs under a vertical merge; nobody promises it. */
  listsCovered: boolean;
  /** Whether `getOoxml` gives the definitions of lists; it comes without them at times. */
  givesNumbering: boolean;
  /** Bytes by which pictures make the flat package larger. */
  padding: number;
  /** Empty paragraphs that are left behind OOXML that is inserted; nobody promises how many. */
  paragraphsAfterOoxml: number;
  /** Whether new documents can be opened: not on the web outside of OneDrive. */
  opensDocuments: boolean;
}

export interface WordComment {
  readonly id: string;
  readonly content: string;
  readonly paragraph: Element;
}

const mainPart = "word/document.xml";

export function openWord(bytes: Uint8Array): WordDocument {
  const parts = unzipSync(bytes);
  const main = parts[mainPart];
  if (main === undefined) throw new Error("the emulated Word opens documents whose main part has its usual name");
  const dom = new DOMParser().parseFromString(new TextDecoder().decode(main), "text/xml");
  return {
    parts,
    dom,
    comments: [],
    selection: null,
    opened: [],
    isProtected: false,
    listsCovered: true,
    givesNumbering: true,
    padding: 0,
    paragraphsAfterOoxml: 1,
    opensDocuments: true,
  };
}

export const mainXml = ({ dom }: WordDocument): string => new XMLSerializer().serializeToString(dom);

/** The document as Word saves it. */
export const documentFile = (document: WordDocument): Uint8Array =>
  zipSync({ ...document.parts, [mainPart]: strToU8(mainXml(document)) }, { level: 1 });

/** `body.getOoxml()`: the whole package in one XML. */
export function flatOpc(document: WordDocument): string {
  const parts = Object.entries(document.parts).flatMap(([name, bytes]) => {
    if (name === "[Content_Types].xml" || name.endsWith("/")) return [];
    if (name === "word/numbering.xml" && !document.givesNumbering) return [];
    const attributes = `pkg:name="/${name}" pkg:contentType="${contentType(name)}"`;
    if (!/\.(xml|rels)$/.test(name)) {
      const data = Buffer.from(bytes).toString("base64");
      return [`<pkg:part ${attributes}><pkg:binaryData>${data}</pkg:binaryData></pkg:part>`];
    }
    const xml = name === mainPart ? mainXml(document) : new TextDecoder().decode(bytes);
    const bare = xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, "");
    return [`<pkg:part ${attributes}><pkg:xmlData>${bare}</pkg:xmlData></pkg:part>`];
  });
  const picture =
    document.padding === 0
      ? ""
      : `<pkg:part pkg:name="/word/media/image1.png" pkg:contentType="image/png"><pkg:binaryData>${"A".repeat(document.padding)}</pkg:binaryData></pkg:part>`;
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join("")}${picture}</pkg:package>`;
}

const contentType = (name: string): string =>
  name.endsWith(".rels")
    ? "application/vnd.openxmlformats-package.relationships+xml"
    : "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

export function bodyOf({ dom }: WordDocument): Element {
  const body = dom.documentElement && childrenNamed(dom.documentElement, "w:body")[0];
  if (body == null) throw new Error("a document has a body");
  return body;
}

/** `body.paragraphs`: in the order of the document, through tables and content controls, without text boxes. */
export function bodyParagraphs(document: WordDocument): Element[] {
  const seen = ({ nodeName }: Element): boolean => nodeName !== "w:txbxContent" && nodeName !== "mc:Fallback";
  const paragraphs = descendants(bodyOf(document), "w:p", seen);
  return document.listsCovered ? paragraphs : paragraphs.filter((paragraph) => !isCovered(paragraph));
}

/** Under a vertical merge: its cell goes on with the cell above. */
function isCovered(paragraph: Element): boolean {
  const cell = paragraph.parentNode as Element;
  if (cell.nodeName !== "w:tc") return false;
  const [properties] = childrenNamed(cell, "w:tcPr");
  const [merge] = properties ? childrenNamed(properties, "w:vMerge") : [];
  return merge !== undefined && merge.getAttribute("w:val") !== "restart";
}
