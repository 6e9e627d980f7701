import { type DraftAnnex, type DraftClause, type OrderDraft } from "../../core/order/draft";
import { cleanText } from "./marks";

/** One text of the order that a content control holds. */
export interface OrderField {
  /** «order.date», «order.clause.3.1», «annex.1.stamp». */
  readonly name: string;
  /** Lines end with "\n". */
  readonly text: string;
}

/** Every field of a made order by its name, with the text that the facts give it now: what renewing compares. */
export const orderFields = (draft: OrderDraft): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [
      ...headFields(draft),
      ...clauseFields(draft.clauses),
      ...signatureFields(draft),
      ...draft.annexes.flatMap((annex, index) => [...annexFields(annex, index), ...memberFields(annex, index).flat()]),
    ]
      .filter(({ text }) => text !== "")
      .map(({ name, text }) => [name, text]),
  );

export const headFields = (draft: OrderDraft): OrderField[] => [
  field("order.letterhead", draft.letterhead.join("\n")),
  field("order.kind", draft.heading),
  field("order.date", draft.date),
  field("order.number", draft.number),
  field("order.place", draft.place),
  field("order.title", draft.title),
  field("order.preamble", draft.preamble),
];

const clauseFields = (clauses: readonly DraftClause[], above = "order.clause"): OrderField[] =>
  clauses.flatMap((clause, index) => {
    const name = clauseName(above, index);
    return [field(name, clause.text), ...clauseFields(clause.clauses, name)];
  });

export const clauseName = (above: string, index: number): string => `${above}.${index + 1}`;

export const signatureFields = ({ signature }: OrderDraft): OrderField[] => [
  field("order.signature.position", wrapLines(signature.position, lineWidth(signature.name))),
  field("order.signature.name", signature.name),
];

export const annexFields = (annex: DraftAnnex, index: number): OrderField[] => [
  field(`annex.${index + 1}.mark`, annex.mark.join("\n")),
  field(`annex.${index + 1}.stamp`, annex.stamp.join("\n")),
  field(`annex.${index + 1}.title`, annex.title),
];

/** The plan of an annex is drawn anew, never renewed word by word: its name only tells whether it found a place. */
export const planField = (index: number): string => `annex.${index + 1}.plan`;

export const memberFields = (annex: DraftAnnex, index: number): OrderField[][] =>
  annex.content.kind === "plan"
    ? []
    : annex.content.members.map((member, row) => [
        field(`annex.${index + 1}.member.${row + 1}.name`, member.name),
        field(`annex.${index + 1}.member.${row + 1}.position`, member.position),
        field(`annex.${index + 1}.member.${row + 1}.role`, member.role),
      ]);

const field = (name: string, text: string): OrderField => ({ name, text: cleanText(text) });

/**
 * Characters in a line of 8 cm, 14 points: the width that ГОСТ Р 7.0.97-2025 leaves to a requisite at the side. A long
 * name leaves the post less of the line of 17 cm.
 */
const lineWidth = (name: string): number => Math.max(16, Math.min(36, 62 - name.length));

/** A long post in lines of nearly equal length, so that the name stands level with its last line. */
function wrapLines(text: string, width: number): string {
  if (text.includes("\n") || text.length <= width) return text;
  const wanted = Math.ceil(text.length / Math.ceil(text.length / width));
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > Math.min(wanted + 4, width)) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join("\n");
}
