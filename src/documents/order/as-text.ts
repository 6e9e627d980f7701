import { type DraftAnnex, type DraftClause, type OrderDraft } from "../../core/order/draft";
import { cleanText } from "./marks";

/** The order as plain text: a paragraph a line, cells parted by tabs. */
export function orderText(draft: OrderDraft): string {
  const { kind, letterhead, heading, date, number, place, title, preamble, clauses, signature, annexes } = draft;
  const own = [
    ...letterhead,
    "",
    heading,
    `${date}\t${number}`,
    ...(place === "" ? [] : [place]),
    "",
    title,
    "",
    preamble,
    ...clauseLines(clauses),
    "",
    `${signature.position}\t${signature.name}`,
  ];
  return [...(kind === "annex" ? [] : own), ...annexes.flatMap(annexLines)].map(cleaned).join("\n");
}

/** Tabs are ours: between cells, and between words at both margins. */
const cleaned = (line: string): string => line.split("\t").map(cleanText).join("\t");

const clauseLines = (clauses: readonly DraftClause[]): string[] =>
  clauses.flatMap(({ number, text, clauses: inner }) => [`${number} ${text}`, ...clauseLines(inner)]);

const annexLines = ({ mark, stamp, title, content }: DraftAnnex): string[] => [
  "",
  ...mark,
  ...stamp,
  "",
  title,
  "",
  ...(content.kind === "plan"
    ? [
        content.columns.map(({ heading }) => oneLine(heading)).join("\t"),
        ...content.rows.map((row) => (row.kind === "section" ? oneLine(row.text) : row.cells.map(oneLine).join("\t"))),
      ]
    : content.members.map((member) => [member.name, member.position, member.role].join("\t"))),
];

const oneLine = (text: string): string => text.replace(/\s*[\n\t]\s*/g, " ");
