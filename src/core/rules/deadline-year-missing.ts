import { eachPart } from "../deadline/interval";
import { formatMeaning } from "../deadline/format";
import { parseDeadline } from "../deadline/parse";
import { type Source } from "../grid/source";
import { deadlineStyle } from "../plan/deadline-style";
import { type Plan } from "../plan/plan";
import { quoted, readRows, type ReadRow } from "./dated-parts";
import { type FindingPlace, type Fix } from "./finding";
import { editField, inActivity } from "./place";
import { defineRule } from "./rule";

export const deadlineYearMissing = defineRule({
  id: "deadline-year-missing",
  ids: ["deadline-year-ambiguous"],
  severity: "hint",
  docs: {
    what: "В сроке нет года.",
    why: "В плане на учебный год один и тот же месяц может быть прочитан двояко; в соседних строках год указан.",
    remedy: "Допишите год.",
  },
  messages: {
    one: (d: { text: string }) => `В сроке «${d.text}» не указан год, хотя в других строках он есть.`,
    many: (d: { list: string }) => `В сроках не указан год, хотя в других строках он есть: ${d.list}.`,
    disputedMany: (d: { list: string }) => `В сроках не указан год, а по плану он может быть любым из двух: ${d.list}.`,
    disputed: (d: { text: string }) => `В сроке «${d.text}» не указан год, а по плану он может быть любым из двух.`,
  },
  *check({ source, plan }, report) {
    if (!plan?.period || plan.period.type === "multi") return;
    const rows = readRows(plan).filter(({ meaning }) => dated(meaning));
    const without = rows.filter(
      ({ deadline }) => deadline.reading.kind === "read" && deadline.reading.assumed.includes("year"),
    );
    const disputed = without.filter(({ meaning }) => isDisputed(meaning) || plan.titlePeriod !== null);
    const [firstDisputed] = disputed;
    if (firstDisputed) {
      const places = disputed.map(({ activity }) => inActivity(plan, activity, "deadline"));
      const more = { severity: "warning", rule: "deadline-year-ambiguous" } as const;
      yield disputed.length === 1
        ? report("disputed", { text: quoted(firstDisputed.deadline.text) }, places, more)
        : report("disputedMany", { list: listOf(disputed) }, places, more);
    }
    const plain = without.filter((row) => !disputed.includes(row));
    const [first] = plain;
    if (!first || without.length >= rows.length / 2) return;
    const places = plain.map(({ activity }): FindingPlace => inActivity(plan, activity, "deadline"));
    const more = { fixes: plain.flatMap((row) => withYear(source, plan, row)) };
    yield plain.length === 1
      ? report("one", { text: quoted(first.deadline.text) }, places, more)
      : report("many", { list: listOf(plain) }, places, more);
  },
});

/** Each phrase once, as typed. */
const listOf = (rows: readonly ReadRow[]): string =>
  [...new Set(rows.map(({ deadline }) => `«${quoted(deadline.text)}»`))].join(", ");

const dated = (meaning: ReadRow["meaning"]): boolean =>
  eachPart(meaning).some(({ kind }) => kind === "limit" || kind === "point" || kind === "window");

const isDisputed = (meaning: ReadRow["meaning"]): boolean =>
  [meaning, ...eachPart(meaning)].some(({ flags }) => flags?.includes("ambiguous-year"));

/** The phrase written out with its year, where that reads back as the same meaning. */
function withYear(source: Source, plan: Plan, { deadline, meaning }: ReadRow): Fix[] {
  const style = { ...deadlineStyle(plan), years: "always" as const, capital: /^\s*[А-ЯЁ]/.test(deadline.text) };
  const to = formatMeaning(meaning, style);
  const again = parseDeadline(to, plan.period);
  if (again.kind !== "read" || again.assumed.includes("year") || !sameDays(again.meaning, meaning)) return [];
  const edit = editField(source, deadline, to);
  return edit ? [{ kind: "suggestion", title: `Записать «${to}»`, edits: [edit] }] : [];
}

const sameDays = (a: ReadRow["meaning"], b: ReadRow["meaning"]): boolean =>
  JSON.stringify(eachPart(a).map(({ kind, start, end }) => [kind, start, end])) ===
  JSON.stringify(eachPart(b).map(({ kind, start, end }) => [kind, start, end]));
