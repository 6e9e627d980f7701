import { Parser } from "htmlparser2";
import { type Block } from "../../core/grid/source";
import { limits } from "../limits";
import { refusal } from "../sentences";
import { createTable, type TableDraft, toGrid } from "./html-table";
import { createWords, type Words } from "./words";

/** Reads the tables of a copied piece of a page, and the text around them as paragraphs, in the order of the page. */
export function readHtml(html: string): Block[] {
  const page = createPage();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      ontext: (text) => page.text(text),
      onclosetag: (name) => page.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return page.blocks();
}

type Attributes = Readonly<Record<string, string>>;

const unseen = new Set(["script", "style", "head", "title", "template", "del", "noscript", "textarea", "select"]);
const lines = new Set(["p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "dt", "dd"]);
const bolds = new Set(["b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"]);
/** Elements that have no end, so they cannot be counted as open. */
const empties = new Set(["br", "hr", "img", "input", "col", "meta", "link", "base", "wbr", "area", "source", "track"]);

interface Open {
  readonly name: string;
  readonly hidden: boolean;
  readonly bold: boolean;
}

function createPage() {
  const blocks: Block[] = [];
  const tables: TableDraft[] = [];
  const open: Open[] = [];
  const lists: (number | null)[] = [];
  let around = createWords();
  const words = (): Words => tables[tables.length - 1]?.words() ?? around;
  const endParagraphs = (): void => {
    for (const { text, bold } of around.lines()) {
      if (text !== "") blocks.push({ kind: "paragraph", text, ...(bold && { bold }) });
    }
    around = createWords();
  };
  const top = (): Open | undefined => open[open.length - 1];
  const endTable = (): void => {
    const table = tables.pop();
    if (table === undefined) return;
    const outer = tables[tables.length - 1];
    if (outer !== undefined) outer.nest(table);
    else for (const whole of table.tables()) blocks.push(toGrid(whole));
  };
  return {
    open(name: string, attributes: Attributes): void {
      if (name === "br" && top()?.hidden !== true) words().breakLine();
      if (empties.has(name)) return;
      const hidden = (top()?.hidden ?? false) || unseen.has(name) || isHidden(attributes);
      open.push({ name, hidden, bold: isBold(name, attributes, top()?.bold ?? false) });
      if (hidden) return;
      if (name === "table") {
        if (tables.length >= limits.nestedTables) throw refusal("paste-too-large");
        if (tables.length === 0) endParagraphs();
        tables.push(createTable());
      } else if (name === "tr") tables[tables.length - 1]?.openRow();
      else if (name === "td" || name === "th") tables[tables.length - 1]?.openCell(attributes);
      else if (lines.has(name)) words().startLine();
      if (name === "ol" || name === "ul") lists.push(name === "ol" ? Number(attributes.start ?? 1) || 1 : null);
      if (name === "li") words().add(bullet(lists), false);
    },
    text(text: string): void {
      if (top()?.hidden !== true) words().add(text, top()?.bold ?? false);
    },
    close(name: string): void {
      if (empties.has(name)) return;
      const closed = open.pop();
      if (closed === undefined || closed.hidden) return;
      if (name === "table") endTable();
      else if (lines.has(name)) words().startLine();
      if (name === "ol" || name === "ul") lists.pop();
    },
    blocks(): Block[] {
      while (tables.length > 0) endTable();
      endParagraphs();
      return blocks;
    },
  };
}

/** What stands before an item of a list; the next item of a counted list gets the next number. */
function bullet(lists: (number | null)[]): string {
  const last = lists[lists.length - 1];
  if (last === undefined) return "";
  if (last === null) return "• ";
  lists[lists.length - 1] = last + 1;
  return `${last}. `;
}

const isHidden = ({ hidden, style = "" }: Attributes): boolean =>
  hidden !== undefined || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style);

function isBold(name: string, { style = "" }: Attributes, outer: boolean): boolean {
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  if (weight !== undefined) return weight === "bold" || weight === "bolder" || Number(weight) >= 600;
  return outer || bolds.has(name);
}
