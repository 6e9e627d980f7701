import { withoutNumber } from "./clause-paragraphs";
import { child, type Element, element, elements, isElement, type Node } from "./xml-tree";

/** What a person reads in a control: paragraphs and line breaks as "\n", deleted words left out. */
export function controlText(content: Element): string {
  const paragraphs = paragraphsOf(content);
  return paragraphs.length > 0 ? paragraphs.map(runText).join("\n") : runText(content);
}

function paragraphsOf(parent: Element): Element[] {
  return elements(parent).flatMap((node) =>
    node.name === "w:p" ? [node] : node.name === "w:r" ? [] : paragraphsOf(node),
  );
}

function runText(node: Element): string {
  return elements(node)
    .map((inner) => {
      switch (inner.name) {
        case "w:t":
          return inner.children.filter((text) => !isElement(text)).join("");
        case "w:br":
        case "w:cr":
          return "\n";
        case "w:tab":
          return "\t";
        case "w:noBreakHyphen":
          return "-";
        case "w:del":
        case "w:moveFrom":
        case "w:pPr":
        case "w:rPr":
        case "mc:AlternateContent":
          return "";
        default:
          return runText(inner);
      }
    })
    .join("");
}

/**
 * Puts another text into a control, in the format of its first words. Bookmarks and the ends of comments stay; a control
 * over paragraphs gets a paragraph for each line, formatted as the one that stood there.
 */
export function setControlText(control: Element, text: string): void {
  const properties = child(control, "w:sdtPr");
  const content = child(control, "w:sdtContent");
  if (properties === undefined || content === undefined) return;
  properties.children = properties.children.filter(
    (node) =>
      !isElement(node) ||
      (node.name !== "w:showingPlcHdr" && node.name !== "w:dataBinding" && node.name !== "w15:dataBinding"),
  );
  const format = firstFormat(content);
  const paragraphs = elements(content).filter(({ name }) => name === "w:p");
  if (paragraphs.length > 0) {
    setParagraphs(
      content,
      paragraphs,
      text.split("\n").map((line) => runsOf(line, format)),
    );
    return;
  }
  const holder = firstParagraph(content) ?? content;
  if (holder !== content) dropOtherParagraphs(content, holder);
  const ownProperties = child(holder, "w:pPr");
  holder.children = [...(ownProperties ? [ownProperties] : []), ...lasting(holder), ...runsOf(text, format)];
}

/** A line for each paragraph; lines beyond them are formatted as the last, without a number. */
function setParagraphs(content: Element, paragraphs: readonly Element[], lines: readonly Node[][]): void {
  const last = paragraphs.at(-1);
  const lastFormat = last && child(last, "w:pPr");
  const made = lines.map((runs, index) => {
    const old = paragraphs[index];
    if (old === undefined) return element("w:p", {}, [...(lastFormat ? [withoutNumber(lastFormat)] : []), ...runs]);
    const own = child(old, "w:pPr");
    return { ...old, children: [...(own ? [own] : []), ...lasting(old), ...runs] };
  });
  const spare = paragraphs.slice(lines.length).flatMap(lasting);
  made.at(-1)?.children.push(...spare);
  content.children = made;
}

const lasting = (holder: Element): Node[] =>
  holder.children.filter((node) => isElement(node) && staysInPlace(node.name));

const staysInPlace = (name: string): boolean =>
  /^w:(bookmarkStart|bookmarkEnd|commentRangeStart|commentRangeEnd|permStart|permEnd)$/.test(name);

function firstParagraph(parent: Element): Element | undefined {
  for (const node of elements(parent)) {
    if (node.name === "w:p") return node;
    const inner = node.name === "w:r" ? undefined : firstParagraph(node);
    if (inner) return inner;
  }
  return undefined;
}

function dropOtherParagraphs(parent: Element, kept: Element): void {
  parent.children = parent.children.filter((node) => !isElement(node) || node.name !== "w:p" || node === kept);
  for (const inner of elements(parent)) if (inner !== kept && inner.name !== "w:r") dropOtherParagraphs(inner, kept);
}

/** The format of the first run; the grey of a placeholder is not a format to keep. */
function firstFormat(parent: Element): Element | undefined {
  const run = firstRun(parent);
  const format = run && child(run, "w:rPr");
  if (format === undefined) return undefined;
  const children = format.children.filter(
    (node) => !isElement(node) || (node.name !== "w:rStyle" && node.name !== "w:rPrChange"),
  );
  return children.length > 0 ? { ...format, children } : undefined;
}

function firstRun(parent: Element): Element | undefined {
  for (const node of elements(parent)) {
    if (node.name === "w:r") return node;
    const inner = firstRun(node);
    if (inner) return inner;
  }
  return undefined;
}

const runsOf = (text: string, format: Element | undefined): Node[] => [
  element("w:r", {}, [
    ...(format ? [format] : []),
    ...text
      .split("\n")
      .flatMap((line, index) => [
        ...(index > 0 ? [element("w:br")] : []),
        ...(line === "" ? [] : [element("w:t", { "xml:space": "preserve" }, [line])]),
      ]),
  ]),
];
