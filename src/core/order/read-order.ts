import { type Line, linesOf } from "../grid/lines";
import { type Source } from "../grid/source";
import { aboveTable, isMark } from "../plan/above";
import { type Field, type Plan } from "../plan/plan";
import { knownWords } from "../russian/known-words";
import { type Order } from "./order";
import { readAnnex } from "./read-annex";
import { clauseMark } from "./read-clause-number";
import { readClauses } from "./read-clauses";
import { type Form, formOf } from "./read-form";
import { readGrounds } from "./read-grounds";
import { readHead } from "./read-head";
import { controlClause, readOverseer, readSignature } from "./read-people";
import { fieldIn, textOf } from "./read-text";

/** The order that approves the plan, as the document says it; null where the document holds none. */
export function readOrder(source: Source, plan: Plan | null): Order | null {
  const { order, marks } = plan ? aboveTable(source, planStart(plan)) : { order: linesOf(source), marks: [] };
  const lines = order.filter((line) => line.inGrid === true || !/^[-–—\s]*\d{1,3}[-–—\s]*$/.test(line.text));
  const known = knownWords(lines.map((line) => line.text));
  const form = formOf(lines);
  if (form === null) return null;
  const head = readHead(form, known);
  const { clauses, signer } = bodyOf(form, source, plan, known);
  const control = controlClause(clauses);
  return {
    body: head.body,
    kind: kindField(form, known),
    date: head.date,
    number: head.number,
    place: head.place,
    title: head.title,
    preamble: fieldIn(head.preamble),
    grounds: readGrounds(head.preamble),
    clauses,
    overseer: control && readOverseer(control),
    control,
    signer,
    annex: readAnnex(marks, plan?.title ?? null, known),
  };
}

/** The row of the plan's headings. */
function planStart(plan: Plan): { block: number; row: number } {
  const rows = plan.columns.flatMap(({ at }) => (at.block === plan.blocks[0] && at.row !== undefined ? [at.row] : []));
  return { block: plan.blocks[0] ?? 0, row: Math.min(...rows, Number.MAX_SAFE_INTEGER) };
}

function kindField({ kind }: Form, known: ReadonlySet<string>): Field | null {
  const field = kind && fieldIn(textOf([kind.line], known), 0, kind.to);
  return field && { ...field, clean: kind.name };
}

/** The clauses and the signature, which may stand below a plan that the order holds inside its text. */
function bodyOf(form: Form, source: Source, plan: Plan | null, known: ReadonlySet<string>) {
  const said = afterResolve(form);
  const first = split(said, known);
  if (first.signer !== null || plan === null) return first;
  const last = Math.max(...plan.blocks);
  const below = linesOf(source).filter((line) => line.at.block > last);
  const second = split([...said, ...below], known);
  return second.signer === null ? first : second;
}

function split(lines: readonly Line[], known: ReadonlySet<string>) {
  const annex = lines.findIndex((line, index) => index > 0 && isMark(line.text));
  const own = annex < 0 ? lines : lines.slice(0, annex);
  const lastClause = own.findLastIndex((line) => {
    const style = clauseMark(line)?.style;
    return style === "point" || style === "nested" || style === "bracket";
  });
  const signature = readSignature(own, Math.max(lastClause, 0), known);
  const end = signature?.at ?? annexAt(own, Math.max(lastClause, 0));
  return { clauses: readClauses(own.slice(0, end), known), signer: signature?.signer ?? null };
}

const annexAt = (lines: readonly Line[], from: number): number => {
  const at = lines.findIndex(
    (line, index) => index > from && /^(?:исп\.|исполнитель:|с\s+приказом\s+ознаком)/i.test(line.text),
  );
  return at < 0 ? lines.length : at;
};

/** What follows «приказываю», on its own line too. */
function afterResolve({ body, resolve }: Form): Line[] {
  const [first, ...rest] = body;
  if (first === undefined || resolve === null) return [...body];
  const tail = first.text.slice(resolve.to);
  const text = tail.trimStart();
  if (text === "") return rest;
  const from = (first.at.from ?? 0) + resolve.to + tail.length - text.length;
  return [{ ...first, text, at: { ...first.at, from, to: from + text.length } }, ...rest];
}
