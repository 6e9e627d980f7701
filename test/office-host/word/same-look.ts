import { DOMParser, XMLSerializer, type Element } from "@xmldom/xmldom";
import { childrenNamed, elementsOf, remove } from "./xml";

/**
 * The XML of a document with neighbouring runs of one look joined and empty ones left out: two documents that look the
 * same are the same then, however often their words were cut and put back.
 */
export function sameLook(xml: string): string {
  const dom = new DOMParser().parseFromString(xml, "text/xml");
  for (const name of ["w:p", "w:sdtContent"]) {
    for (const parent of Array.from(dom.getElementsByTagName(name))) joinRuns(parent);
  }
  return new XMLSerializer().serializeToString(dom).replace(/ xml:space="preserve"/g, "");
}

function joinRuns(parent: Element): void {
  let last: Element | null = null;
  for (const child of elementsOf(parent)) {
    if (child.nodeName !== "w:r" || !isPlain(child)) {
      last = null;
      continue;
    }
    if (wordsOf(child) === "") remove(child);
    else if (last && lookOf(last) === lookOf(child)) {
      setWords(last, wordsOf(last) + wordsOf(child));
      remove(child);
    } else {
      setWords(child, wordsOf(child));
      last = child;
    }
  }
}

const isPlain = (run: Element): boolean =>
  elementsOf(run).every(({ nodeName }) => nodeName === "w:rPr" || nodeName === "w:t");

const lookOf = (run: Element): string =>
  childrenNamed(run, "w:rPr")
    .map((look) => new XMLSerializer().serializeToString(look))
    .join("");

const wordsOf = (run: Element): string =>
  childrenNamed(run, "w:t")
    .map(({ textContent }) => textContent ?? "")
    .join("");

function setWords(run: Element, words: string): void {
  const [first, ...rest] = childrenNamed(run, "w:t");
  rest.forEach(remove);
  if (first) first.textContent = words;
}
