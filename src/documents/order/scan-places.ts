import { descendants, type Element, elements, isElement } from "./xml-tree";

/** A pair of braces in one paragraph, or a brace without its pair. */
export interface Braces {
  readonly kind: "place" | "brace";
  /** With the braces. */
  readonly typed: string;
  /** «#», «^», «/», «@» or "". */
  readonly sign: string;
  /** Without braces and sign, as typed. */
  readonly name: string;
  /** The only words of its paragraph. */
  readonly isAlone: boolean;
  /** What the paragraph says, for messages. */
  readonly paragraph: string;
  /** Replaces both braces where they stand. */
  readonly replaceBraces: (left: string, right: string) => void;
}

interface Letter {
  readonly sign: string;
  readonly owner: Element;
  readonly at: number;
}

/** All braces of a part, in the order of the document, however Word split their letters into runs. */
export const scanBraces = (root: Element): Braces[] => descendants(root, "w:p").flatMap(scanParagraph);

function scanParagraph(paragraph: Element): Braces[] {
  const letters = lettersOf(paragraph);
  const text = letters.map(({ sign }) => sign).join("");
  if (!/[{}]/.test(text)) return [];
  const words = text.trim();
  const pattern = /\{([#^/@]?)([^{}\n]*)\}|[{}]/g;
  return [...text.matchAll(pattern)].map((match) => {
    const [typed, sign = "", name = ""] = match;
    const isPlace = typed.length > 1 && (name.trim() !== "" || sign === "/");
    return {
      kind: isPlace ? "place" : "brace",
      typed,
      sign,
      name,
      isAlone: words === typed,
      paragraph: words,
      replaceBraces(left, right) {
        for (const letter of letters.slice(match.index, match.index + typed.length)) {
          if (letter.sign === "{") put(letter, left);
          if (letter.sign === "}") put(letter, right);
        }
      },
    };
  });
}

/** The letters of the paragraph's own text, without those of a text box that hangs on it. */
function lettersOf(parent: Element): Letter[] {
  return elements(parent).flatMap((node): Letter[] => {
    if (node.name === "w:p" || node.name === "w:txbxContent") return [];
    if (node.name === "w:br" || node.name === "w:cr" || node.name === "w:tab")
      return [{ sign: "\n", owner: node, at: 0 }];
    if (node.name !== "w:t") return lettersOf(node);
    return node.children
      .filter((inner) => typeof inner === "string")
      .join("")
      .split("")
      .map((sign, at) => ({ sign, owner: node, at }));
  });
}

function put({ owner, at }: Letter, sign: string): void {
  const text = owner.children.filter((inner) => !isElement(inner)).join("");
  owner.children = [text.slice(0, at) + sign + text.slice(at + 1)];
}
