import { check } from "../../../src/core/flows/check";
import { keptFacts } from "../../../src/core/flows/kept-facts";
import { type DraftClause } from "../../../src/core/order/draft";
import { type Facts } from "../../../src/core/order/facts";
import { type Clause } from "../../../src/core/order/order";
import { surnameFirst } from "../../../src/core/order/wording/official";
import { planTable } from "../../../src/core/plan/table";
import { type Finding } from "../../../src/core/rules/finding";
import { openDocx } from "../../../src/documents/order/parts";
import { readRecord } from "../../../src/documents/order/record-part";
import { type MadeOrder } from "./made-order";
import { type Office } from "./office";

/** The order has no open place and no finding, and read again it says what it was made from. */
export function expectFaultless({ profile, facts }: Office, made: MadeOrder): void {
  const { draft, bytes, source, problems } = made;
  expect([draft.unfilled, problems]).toEqual([[], []]);
  expect(made.lines.join("\n")).not.toMatch(/undefined|null|____| {2}|\u00a0 | \u00a0|(?<!»)\.\.| [,.;:)]|[(«] |»«/);
  const { findings, order, plan } = check({ source, profile });
  expect(shownFindings(findings)).toEqual([]);
  expect(keptFacts(readRecord(openDocx(bytes))?.facts)).toEqual(draft.facts);
  expect(planTable(plan!)).toEqual(planTable(made.plan));
  if (facts.kind === "annex") return;
  expect(order!.date?.day).toBe(facts.date);
  expect(order!.number?.text).toBe(`${profile.numberIndex}${facts.number}`);
  expect(order!.place?.text ?? "").toBe(draft.place);
  expect(order!.title?.text).toBe(draft.title);
  expect(order!.body?.text).toBe(draft.letterhead.join(" "));
  expect(order!.grounds.map(({ date, number, title }) => [date?.day ?? null, number, title])).toEqual(actsOf(facts));
  expect(asRead(order!.clauses)).toEqual(composed(draft.clauses));
  expect(order!.signer).toMatchObject({ position: draft.signature.position, name: draft.signature.name });
  expect(order!.overseer?.name.replaceAll("\u00a0", " ")).toBe(overseerOf(facts, made));
  const [annex] = draft.annexes;
  expect(order!.annex.stamp?.text ?? "").toBe(annex?.stamp.join(" ") ?? "");
  expect(order!.annex.mark?.text ?? "").toBe(annex?.mark.join(" ") ?? "");
}

export const shownFindings = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, message, places }) => `${rule} at ${places[0]?.row ?? ""}: ${message}`);

const actsOf = ({ preamble }: Facts) =>
  preamble.flatMap((part) =>
    part.kind === "purpose"
      ? []
      : part.acts.map(({ date, number, title }) => [date ?? null, number ?? null, title ?? null]),
  );

/** The overseer's name in the accusative, as the order says it; undefined where the signer controls. */
const overseerOf = ({ overseer }: Facts, { draft }: MadeOrder): string | undefined =>
  overseer === null
    ? undefined
    : draft.inflections?.find((one) => one.case === "accusative" && one.nominative === surnameFirst(overseer.name))
        ?.form;

const bare = (number: string): string => number.replace(/[.)]$/, "");
const composed = (clauses: readonly DraftClause[], above = ""): [string, string][] =>
  clauses.flatMap(({ number, text, clauses: inner }) => {
    const own = bare(number);
    const whole = above === "" || own.startsWith(`${above}.`) ? own : `${above}.${own}`;
    return [[whole, text], ...composed(inner, whole)];
  });
const asRead = (clauses: readonly Clause[]): [string, string][] =>
  clauses.flatMap(({ number, field, clauses: inner }) => [[number, field.text], ...asRead(inner)]);
