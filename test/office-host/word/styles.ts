import { DOMParser, type Element } from "@xmldom/xmldom";
import { type WordDocument } from "./model";
import { childrenNamed, elementsOf } from "./xml";

/** The styles of a document: what they say of runs and paragraphs, and how a person calls them. */
export interface Styles {
  /** The properties that a style has, its own and those that it is based on, nearest first; the document's own defaults last. */
  properties(id: string | null, kind: "w:rPr" | "w:pPr"): Element[];
  nameOf(id: string | null): string;
  idOf(name: string): string | null;
}

const known = new WeakMap<WordDocument, Styles>();

export function stylesOf(document: WordDocument): Styles {
  const before = known.get(document);
  if (before) return before;
  const styles = readStyles(document.parts["word/styles.xml"]);
  known.set(document, styles);
  return styles;
}

function readStyles(part: Uint8Array | undefined): Styles {
  const root = part && new DOMParser().parseFromString(new TextDecoder().decode(part), "text/xml").documentElement;
  const all = root ? childrenNamed(root, "w:style") : [];
  const byId = new Map(all.map((style) => [style.getAttribute("w:styleId") ?? "", style]));
  const usual = all.find(
    (style) => style.getAttribute("w:type") === "paragraph" && style.getAttribute("w:default") === "1",
  );
  const find = (id: string | null): Element | undefined => (id === null ? usual : (byId.get(id) ?? usual));
  const nameOf = (style: Element | undefined): string =>
    (style && childrenNamed(style, "w:name")[0]?.getAttribute("w:val")) ?? "Normal";
  const chain = (style: Element | undefined, depth = 0): Element[] => {
    if (style === undefined || depth > 20) return [];
    const base = childrenNamed(style, "w:basedOn")[0]?.getAttribute("w:val");
    return [style, ...chain(base == null ? undefined : byId.get(base), depth + 1)];
  };
  const defaults = (kind: string): Element[] =>
    (root ? childrenNamed(root, "w:docDefaults") : [])
      .flatMap((element) => elementsOf(element))
      .flatMap((element) => childrenNamed(element, kind));
  return {
    properties: (id, kind) => [...chain(find(id)).flatMap((style) => childrenNamed(style, kind)), ...defaults(kind)],
    nameOf: (id) => nameOf(find(id)),
    idOf: (name) => all.find((style) => nameOf(style) === name)?.getAttribute("w:styleId") ?? null,
  };
}
