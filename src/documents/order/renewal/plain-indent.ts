import { child, descendants, type Element } from "../xml-tree";

/** In points. */
export interface Indent {
  readonly left: number;
  /** Less than nothing where the first line hangs out. */
  readonly firstLine: number;
}

/** The indent of a paragraph of this format (w:pPr) outside of lists: its own, its style's, or the document's. */
export function plainIndent(root: Element, format: Element): Indent {
  const indents = chainOf(root, format).flatMap((one) => child(one, "w:ind") ?? []);
  const said = (...names: readonly string[]): { name: string; points: number } | null => {
    for (const { attributes } of indents) {
      const name = names.find((one) => attributes[one] !== undefined);
      if (name !== undefined) return { name, points: Number(attributes[name]) / 20 };
    }
    return null;
  };
  const first = said("w:hanging", "w:firstLine");
  return {
    left: said("w:left", "w:start")?.points ?? 0,
    firstLine: first === null ? 0 : first.name === "w:hanging" ? -first.points : first.points,
  };
}

const longestChain = 20;

/** The format, those of its style and of the styles that it is based on, and the document's, the nearest first. */
function chainOf(root: Element, format: Element): Element[] {
  const styles = descendants(root, "w:style").filter(({ attributes }) => attributes["w:type"] === "paragraph");
  const chain = [format];
  const named = child(format, "w:pStyle")?.attributes["w:val"];
  let style = styles.find(({ attributes }) =>
    named === undefined ? attributes["w:default"] === "1" : attributes["w:styleId"] === named,
  );
  for (let depth = 0; style !== undefined && depth < longestChain; depth++) {
    const own = child(style, "w:pPr");
    if (own) chain.push(own);
    const base: string | undefined = child(style, "w:basedOn")?.attributes["w:val"];
    style = styles.find(({ attributes }) => attributes["w:styleId"] === base);
  }
  return [...chain, ...descendants(root, "w:pPrDefault").flatMap((one) => child(one, "w:pPr") ?? [])];
}
