import { type Element } from "@xmldom/xmldom";
import { childrenNamed, descendants, elementsOf, make, remove } from "./xml";

/** A stretch of characters of a paragraph and where it stands: the text of one w:t, a tab, a break. */
interface Piece {
  readonly node: Element;
  readonly run: Element;
  readonly text: string;
}

/** What Word shows as one character besides letters. */
const characters: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:br": "\v",
  "w:cr": "\v",
  "w:noBreakHyphen": "\u001e",
};

function pieces(paragraph: Element): Piece[] {
  // Neither deleted words nor those of a text box.
  return descendants(paragraph, "w:r", ({ nodeName }) => nodeName !== "w:del" && nodeName !== "w:p").flatMap((run) =>
    elementsOf(run).flatMap((node) => {
      const text = node.nodeName === "w:t" ? (node.textContent ?? "") : characters[node.nodeName];
      return text === undefined || text === "" ? [] : [{ node, run, text }];
    }),
  );
}

/** Paragraph.text: without the automatic number, line breaks as vertical tabs. */
export const textOf = (paragraph: Element): string =>
  pieces(paragraph)
    .map(({ text }) => text)
    .join("");

/**
 * Puts `text` in the place of the characters from `start` to `end`. It looks like the first character that it replaces;
 * where it replaces none, like the one before it.
 */
export function replaceText(paragraph: Element, start: number, end: number, text: string): void {
  const model = runAt(paragraph, end > start ? start : start - 1);
  const fresh = text === "" ? null : runLike(paragraph, model, text);
  const before = splitAt(paragraph, end);
  const first = splitAt(paragraph, start);
  for (const { run } of between(paragraph, start, end)) remove(run);
  if (fresh === null) return;
  const next = end > start ? before : first;
  const parent = next?.parentNode ?? model?.parentNode ?? paragraph;
  parent.insertBefore(fresh, next ?? null);
}

/** The runs of these characters and of no others: runs are cut where the stretch begins and ends. */
export function runsOf(paragraph: Element, start: number, end: number): Element[] {
  splitAt(paragraph, end);
  splitAt(paragraph, start);
  return [...new Set(between(paragraph, start, end).map(({ run }) => run))];
}

function runAt(paragraph: Element, index: number): Element | null {
  let passed = 0;
  for (const { run, text } of pieces(paragraph)) {
    passed += text.length;
    if (index < passed) return run;
  }
  return childrenNamed(paragraph, "w:r").at(-1) ?? null;
}

const between = (paragraph: Element, start: number, end: number): Piece[] => {
  let passed = 0;
  return pieces(paragraph).filter(({ text }) => {
    const from = passed;
    passed += text.length;
    return from >= start && passed <= end;
  });
};

/** Cuts the run at this character; returns the run that begins there, null at the end of the text. */
function splitAt(paragraph: Element, index: number): Element | null {
  let passed = 0;
  for (const { node, run, text } of pieces(paragraph)) {
    if (index < passed + text.length) {
      const within = index - passed;
      const [first] = elementsOf(run).filter(({ nodeName }) => nodeName !== "w:rPr");
      if (within === 0 && node === first) return run;
      const tail = run.cloneNode(true) as Element;
      const position = elementsOf(run).indexOf(node);
      elementsOf(tail).forEach((child, at) => {
        if (child.nodeName !== "w:rPr" && at < position) remove(child);
      });
      elementsOf(run).forEach((child, at) => {
        if (child.nodeName !== "w:rPr" && at > position) remove(child);
      });
      const [head] = childrenNamed(tail, node.nodeName);
      if (within === 0) remove(node);
      else node.textContent = text.slice(0, within);
      if (within > 0 && head) head.textContent = text.slice(within);
      run.parentNode?.insertBefore(tail, run.nextSibling);
      if (elementsOf(run).every(({ nodeName }) => nodeName === "w:rPr")) remove(run);
      return tail;
    }
    passed += text.length;
  }
  return null;
}

export function runLike(paragraph: Element, model: Element | null, text: string): Element {
  const run = make(paragraph, "w:r");
  const [look] = model ? childrenNamed(model, "w:rPr") : [];
  if (look) run.appendChild(look.cloneNode(true));
  text.split(/([\t\v])/).forEach((part) => {
    if (part === "") return;
    const node = make(paragraph, part === "\t" ? "w:tab" : part === "\v" ? "w:br" : "w:t");
    if (node.nodeName === "w:t") {
      node.setAttribute("xml:space", "preserve");
      node.textContent = part;
    }
    run.appendChild(node);
  });
  return run;
}
