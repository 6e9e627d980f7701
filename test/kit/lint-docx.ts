import { openDocx, partText } from "../../src/documents/order/parts";
import { child, descendants, type Element, elements, parseXml, textOf } from "../../src/documents/order/xml-tree";

/** What Word would repair or refuse and no schema sees: the faults of a .docx, empty for a sound one. */
export function lintDocx(bytes: Uint8Array): string[] {
  const parts = openDocx(bytes);
  const roots = Object.entries(parts)
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([name, part]) => ({ name, root: parseXml(partText(part)), text: partText(part) }));
  const words = roots.filter(({ name }) => /^word\/(document|header|footer)\d*\.xml$/.test(name));
  const rootOf = (name: string): Element | undefined => roots.find((part) => part.name === name)?.root;
  return [
    ...words.flatMap(({ name, root }) =>
      [...tables(root), ...fields(root), ...marks(root)].map((fault) => `${name}: ${fault}`),
    ),
    ...words.flatMap(({ root }) => [
      ...numbers(root, rootOf("word/numbering.xml")),
      ...styles(root, rootOf("word/styles.xml")),
    ]),
    ...repeated(
      "control id",
      words.flatMap(({ root }) => descendants(root, "w:sdtPr").map((one) => value(child(one, "w:id")))),
    ),
    ...words.flatMap(({ name, root }) => relations(name, root, rootOf(relationsOf(name)))),
    ...roots
      .filter(({ name }) => name.endsWith(".rels"))
      .flatMap(({ name, root }) => targets(name, root, Object.keys(parts))),
    ...contentTypes(Object.keys(parts), rootOf("[Content_Types].xml")),
    ...words.filter(({ name }) => name.includes("document")).flatMap(({ root }) => bodyEnd(root)),
    ...roots.flatMap(({ name, text }) => (/[\uE000-\uF8FF]/.test(text) ? [`${name}: a private character`] : [])),
  ];
}

const value = (element: Element | undefined): string => element?.attributes["w:val"] ?? "";
const isBlock = ({ name }: Element): boolean => ["w:p", "w:tbl", "w:sdt", "w:customXml"].includes(name);

function tables(root: Element): string[] {
  const cells = descendants(root, "w:tc").flatMap((cell) => {
    const last = elements(cell).filter(isBlock).at(-1);
    if (last === undefined) return ["a cell without a paragraph"];
    return last.name === "w:tbl" ? ["a cell that ends with a table"] : [];
  });
  const rows = descendants(root, "w:tbl").flatMap((table) => {
    const grid = elements(child(table, "w:tblGrid") ?? table).filter(({ name }) => name === "w:gridCol").length;
    return elements(table)
      .filter(({ name }) => name === "w:tr")
      .flatMap((row) => rowFaults(row, grid));
  });
  return [...cells, ...rows];
}

function rowFaults(row: Element, grid: number): string[] {
  const cells = elements(row).filter(({ name }) => name === "w:tc" || name === "w:sdt");
  if (cells.length === 0) return ["a row without cells"];
  const skipped = ["w:gridBefore", "w:gridAfter"].map((name) => Number(value(descendants(row, name)[0]) || 0));
  const spans = cells.map((cell) => Number(value(child(child(inner(cell), "w:tcPr") ?? cell, "w:gridSpan")) || 1));
  const width = [...skipped, ...spans].reduce((sum, one) => sum + one, 0);
  return width === grid ? [] : [`a row of ${width} in a grid of ${grid}`];
}

/** The cell in a content control around it. */
const inner = (cell: Element): Element => {
  const content = cell.name === "w:sdt" ? child(cell, "w:sdtContent") : undefined;
  return (content && child(content, "w:tc")) ?? cell;
};

/** Begin, separate and end of complex fields nest within one part. */
function fields(root: Element): string[] {
  let open = 0;
  for (const mark of descendants(root, "w:fldChar")) {
    if (mark.attributes["w:fldCharType"] === "begin") open++;
    if (mark.attributes["w:fldCharType"] === "end" && --open < 0) return ["a field that ends without a beginning"];
  }
  return open > 0 ? ["a field without an end"] : [];
}

function marks(root: Element): string[] {
  const starts = descendants(root, "w:bookmarkStart").map((one) => one.attributes["w:id"] ?? "");
  const ends = descendants(root, "w:bookmarkEnd").map((one) => one.attributes["w:id"] ?? "");
  return [
    ...repeated(
      "bookmark",
      descendants(root, "w:bookmarkStart").map((one) => one.attributes["w:name"] ?? ""),
    ),
    ...(starts.some((id) => !ends.includes(id)) ? ["a bookmark without an end"] : []),
    ...repeated(
      "paraId",
      descendants(root, "w:p").map((one) => one.attributes["w14:paraId"] ?? ""),
    ),
    ...(descendants(root, "w:p").some(
      (one) => descendants(one, "w:p").length > 0 && descendants(one, "w:txbxContent").length === 0,
    )
      ? ["a paragraph in a paragraph"]
      : []),
  ];
}

const repeated = (what: string, all: readonly string[]): string[] =>
  [...new Set(all.filter((one, index) => one !== "" && all.indexOf(one) !== index))].map(
    (one) => `${what} twice: ${one}`,
  );

function numbers(root: Element, numbering: Element | undefined): string[] {
  const known = numbering ? descendants(numbering, "w:num").map((one) => one.attributes["w:numId"] ?? "") : [];
  const used = [...new Set(descendants(root, "w:numId").map(value))].filter((id) => id !== "0");
  return used.filter((id) => !known.includes(id)).map((id) => `numId ${id} is not defined`);
}

function styles(root: Element, sheet: Element | undefined): string[] {
  const known = sheet ? descendants(sheet, "w:style").map((one) => one.attributes["w:styleId"] ?? "") : [];
  const used = ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((name) => descendants(root, name).map(value));
  return [...new Set(used)].filter((id) => !known.includes(id)).map((id) => `style ${id} is not defined`);
}

const relationsOf = (name: string): string => name.replace(/([^/]+)$/, "_rels/$1.rels");

function relations(name: string, root: Element, related: Element | undefined): string[] {
  const known = related ? elements(related).map((one) => one.attributes["Id"] ?? "") : [];
  const used: string[] = [];
  const visit = (node: Element): void => {
    for (const [key, id] of Object.entries(node.attributes)) if (key.startsWith("r:")) used.push(id);
    elements(node).forEach(visit);
  };
  visit(root);
  return [...new Set(used)].filter((id) => !known.includes(id)).map((id) => `${name}: relation ${id} is not there`);
}

function targets(name: string, root: Element, parts: readonly string[]): string[] {
  const folder = name.replace(/_rels\/[^/]+$/, "");
  return elements(root)
    .filter((one) => one.attributes["TargetMode"] !== "External")
    .map((one) => one.attributes["Target"] ?? "")
    .map((target) =>
      target.startsWith("/") ? target.slice(1) : new URL(target, `file:///${folder}`).pathname.slice(1),
    )
    .filter((target) => !parts.includes(target))
    .map((target) => `${name}: part ${target} is not there`);
}

function contentTypes(parts: readonly string[], types: Element | undefined): string[] {
  if (types === undefined) return ["no content types"];
  const extensions = descendants(types, "Default").map((one) => (one.attributes["Extension"] ?? "").toLowerCase());
  const names = descendants(types, "Override").map((one) => (one.attributes["PartName"] ?? "").slice(1));
  return [
    ...parts
      .filter((part) => part !== "[Content_Types].xml" && !names.includes(part))
      .filter((part) => !extensions.includes(part.split(".").at(-1)?.toLowerCase() ?? ""))
      .map((part) => `part ${part} has no content type`),
    ...names.filter((name) => !parts.includes(name)).map((name) => `a content type for ${name}, which is not there`),
  ];
}

function bodyEnd(root: Element): string[] {
  const body = child(root, "w:body");
  const blocks = body ? elements(body).filter(({ name }) => name !== "w:sectPr") : [];
  const touching = blocks.some((block, index) => block.name === "w:tbl" && blocks[index + 1]?.name === "w:tbl");
  return [
    ...(blocks.at(-1)?.name === "w:tbl" ? ["the document ends with a table"] : []),
    ...(touching ? ["two tables touch"] : []),
    ...(body && !child(body, "w:sectPr") ? ["no section properties"] : []),
    ...(textOf(root).includes("undefined") ? ["the word «undefined»"] : []),
  ];
}
