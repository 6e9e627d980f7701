import { type DraftAnnex, type DraftClause, type OrderDraft, type PlanTable } from "../../core/order/draft";
import { type Style } from "../../core/profile/profile";
import { escapeXml } from "../xml/escape";
import { cleanText } from "./marks";
import { tableSize } from "./plan-table";

/**
 * The order as a page to paste into Word. Looks stand with every element, since what passes through a clipboard loses its
 * style sheets. Numbers of clauses are typed, so that none is counted anew where it is pasted.
 */
export function orderHtml(draft: OrderDraft, style: Style): string {
  const page: Page = { size: style.size, typeface: style.typeface, lineSpacing: style.lineSpacing };
  const own = draft.kind === "annex" ? [] : orderParts(draft, page, style.titleAlignment);
  const annexes = draft.annexes.flatMap((annex, index) =>
    annexParts(annex, page, own.length > 0 || index > 0 ? "page-break-before:always;" : ""),
  );
  return `<div lang="ru">${[...own, ...annexes].join("")}</div>`;
}

interface Page {
  readonly typeface: string;
  readonly size: number;
  readonly lineSpacing: number;
}

function orderParts(draft: OrderDraft, page: Page, titleAlignment: Style["titleAlignment"]): string[] {
  const { letterhead, heading, date, number, place, title, preamble, clauses, signature } = draft;
  const titleLook =
    titleAlignment === "left" ? "margin-right:9cm;text-align:left;" : "margin:0 2.5cm;text-align:center;";
  return [
    ...letterhead.map((line) => paragraph(line, centered, page)),
    paragraph("", "", page),
    paragraph(heading, `${centered}font-weight:bold;`, page),
    paragraph("", "", page),
    sides(date, number, page),
    ...(place === "" ? [] : [paragraph(place, centered, page)]),
    paragraph("", "", page),
    paragraph(title, titleLook, page),
    paragraph("", "", page),
    paragraph(preamble, running, page),
    ...clauseParts(clauses, page),
    paragraph("", "", page),
    paragraph("", "", page),
    sides(signature.position, signature.name, page),
  ];
}

const centered = "text-align:center;";
const running = "text-align:justify;text-indent:1.25cm;";

const clauseParts = (clauses: readonly DraftClause[], page: Page): string[] =>
  clauses.flatMap(({ number, text, clauses: inner }) => [
    paragraph(`${number} ${text}`, running, page),
    ...clauseParts(inner, page),
  ]);

/** A line of the text is a paragraph. */
const paragraph = (text: string, look: string, page: Page): string =>
  cleanText(text)
    .split("\n")
    .map((line) => `<p style="${pageLook(page)}${look}">${line === "" ? "&nbsp;" : escapeHtml(line)}</p>`)
    .join("");

const pageLook = ({ typeface, size, lineSpacing }: Page): string =>
  `margin:0;font-family:'${escapeHtml(typeface)}',serif;font-size:${size}pt;line-height:${Math.round(100 * lineSpacing)}%;`;

/** Words at both margins of one line: a table without lines, which Word keeps as it is. */
const sides = (left: string, right: string, page: Page): string =>
  `<table style="width:100%;border-collapse:collapse;border:none"><tr>${[
    cell(left, "width:60%;vertical-align:bottom;border:none;padding:0;", page),
    cell(right, "text-align:right;vertical-align:bottom;border:none;padding:0;", page),
  ].join("")}</tr></table>`;

function annexParts({ mark, stamp, title, content }: DraftAnnex, page: Page, look: string): string[] {
  const head = [...mark, ...stamp].flatMap((line) => cleanText(line).split("\n"));
  return [
    ...head.map((line, index) => paragraph(line, `margin-left:9.5cm;${index === 0 ? look : ""}`, page)),
    paragraph("", head.length === 0 ? look : "", page),
    paragraph(title, `${centered}font-weight:bold;`, page),
    paragraph("", "", page),
    content.kind === "plan" ? planTable(content, page) : membersTable(content.members, page),
  ];
}

function planTable({ columns, rows }: PlanTable, page: Page): string {
  const own: Page = { ...page, size: tableSize(columns.length, page.size), lineSpacing: 1 };
  const heading = columns.map((column) => cell(column.heading, `${lined}${centered}font-weight:bold;`, own, "th"));
  const body = rows.map((row) =>
    row.kind === "section"
      ? `<tr>${cell(row.text, `${lined}${centered}font-weight:bold;`, own, "td", ` colspan="${columns.length}"`)}</tr>`
      : `<tr>${row.cells.map((text) => cell(text, `${lined}text-align:left;`, own)).join("")}</tr>`,
  );
  return `<table style="width:100%;border-collapse:collapse"><thead><tr>${heading.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

const lined = "border:0.5pt solid black;padding:0 0.19cm;vertical-align:top;";

const membersTable = (
  members: readonly { readonly name: string; readonly position: string; readonly role: string }[],
  page: Page,
): string =>
  `<table style="width:100%;border-collapse:collapse">${members
    .map(({ name, position, role }) => {
      const rest = [position, role].filter((text) => text !== "").join(", ");
      return `<tr>${cell(name, "border:none;vertical-align:top;", page)}${cell(`– ${rest}`, "border:none;vertical-align:top;", page)}</tr>`;
    })
    .join("")}</table>`;

const cell = (text: string, look: string, page: Page, name = "td", more = ""): string =>
  `<${name}${more} style="${look}">${paragraph(text, look.includes("bold") ? "font-weight:bold;text-align:center;" : alignmentOf(look), page)}</${name}>`;

const alignmentOf = (look: string): string => /text-align:\w+;/.exec(look)?.[0] ?? "";

const escapeHtml = (text: string): string => escapeXml(text).replaceAll('"', "&quot;");
