import { child, descendants, type Element, element, elements, isElement } from "./xml-tree";

/**
 * A number is never cut at its hyphen by a line's end: «№ 01-10/58», «№ 273-ФЗ». Word has a sign of its own for that
 * (w:noBreakHyphen), which everybody reads as the hyphen that was typed. Cells may be too narrow for that and stay.
 */
export function bindHyphens(root: Element): void {
  const inCells = new Set(descendants(root, "w:tbl").flatMap((table) => descendants(table, "w:r")));
  for (const run of descendants(root, "w:r")) {
    if (inCells.has(run) || child(run, "w:t") === undefined) continue;
    run.children = run.children.flatMap((node) => (isElement(node) && node.name === "w:t" ? bound(node) : [node]));
  }
}

/** After № and the space that belongs to it, up to the next space. */
const registered = /№[ \u00a0]\S{1,24}(?!\S)/g;

function bound(text: Element): Element[] {
  const typed = text.children.filter((node) => !isElement(node)).join("");
  const marked = typed.replace(registered, (number) => number.replaceAll("-", hyphenMark));
  if (marked === typed || elements(text).length > 0) return [text];
  return marked
    .split(new RegExp(`(${hyphenMark})`))
    .filter((part) => part !== "")
    .map((part) =>
      part === hyphenMark ? element("w:noBreakHyphen") : element("w:t", { "xml:space": "preserve" }, [part]),
    );
}

/** Stands in no text that is written: control characters are taken out before. */
const hyphenMark = "\u0002";
