import { adaptEntry, type Office } from "../catalog/adapt";
import { answersOf } from "../catalog/answers";
import { type Entry } from "../catalog/catalog";
import { termsOf } from "../catalog/terms";
import { type Edit, type InsertEdit } from "../grid/edit";
import { type Place } from "../grid/source";
import { type Activity, type Plan, type Role } from "../plan/plan";
import { concernsMunicipality, isRegionsOwn } from "../rules/region/c7";
import { adaptDeadline } from "./adapt-deadline";
import { type FillInput } from "./proposal";
import { numberAfter } from "./fill-numbers";

/** A regional entry that no row answers to, as a row of the municipal plan. */
export interface MissingEntry {
  /** Index into the catalog's entries. */
  readonly entry: number;
  /** The regional row's name. */
  readonly row: string;
  /** The new row by columns; "" where nobody can say. */
  readonly texts: Readonly<Partial<Record<Role, string>>>;
  /** Why a column stays empty, in whole Russian sentences. */
  readonly notes: readonly string[];
  /** Whether the region means the municipality or its schools by it (C7), not only an event that is open to them. */
  readonly expected: boolean;
  /** The section, as an index, whose last row it would follow. */
  readonly section: number | null;
  /** The number of the row that it would follow, "" where there is none. */
  readonly after: string;
  /** The insertion below that row, alone; null where the plan has no row to follow. Several: see `additions`. */
  readonly insert: InsertEdit | null;
}

/** The region's entries that the municipality can take part in and no row answers to, in the region's order. */
export function missingEntries(input: FillInput, office: Office): MissingEntry[] {
  const { plan, catalog, matches } = input;
  const answered = new Set(matches.flatMap((match) => answersOf(match, plan, catalog)));
  return catalog.entries.flatMap((entry, index): MissingEntry[] => {
    if (answered.has(index) || entry.excluded !== null || isRegionsOwn(entry)) return [];
    const adapted = adaptEntry(entry, catalog, office);
    const last = lastRowFor(entry, input);
    const after = last === null ? undefined : plan.activities[last];
    const before = after?.number.text.trim() ?? "";
    const expected = concernsMunicipality(entry, catalog);
    const number = numberAfter(before) ?? "";
    const row: Activity | null = after ? { ...after, title: { ...after.title, clean: adapted.activity } } : null;
    const deadline = row
      ? adaptDeadline(row, entry, { catalog, plan, years: office.years })
      : { text: entry.deadline.text };
    const { executors } = adapted;
    const texts: Partial<Record<Role, string>> = {
      number,
      activity: adapted.activity,
      deadline: "text" in deadline ? deadline.text : "",
      executors: "text" in executors ? executors.text : "",
      result: adapted.result,
    };
    const notes = [deadline, executors].flatMap((found) => ("why" in found ? found.why : []));
    const insert = after ? insertion(input, after, texts) : null;
    return [
      { entry: index, row: entry.row, texts, notes, expected, section: after?.section ?? null, after: before, insert },
    ];
  });
}

/**
 * The edits that add the chosen entries, in one batch: lower rows first, so that no insertion moves another's place, and
 * numbered as they will follow one another.
 */
export function additions(plan: Plan, chosen: readonly MissingEntry[]): Edit[] {
  const column = plan.columns.find(({ role }) => role === "number")?.column;
  const numbers = new Map<string, string>();
  const inserts = chosen.flatMap(({ insert, after }): InsertEdit[] => {
    if (insert === null) return [];
    const key = `${insert.below.block}/${insert.below.row ?? 0}`;
    const number = numberAfter(numbers.get(key) ?? after) ?? "";
    numbers.set(key, number);
    return [{ ...insert, texts: insert.texts.map((text, index) => (index === column ? number : text)) }];
  });
  return inserts.reverse().sort((a, b) => b.below.block - a.below.block || (b.below.row ?? 0) - (a.below.row ?? 0));
}

/** The last activity of the section that answers to the entry's own section most, or is called alike. */
function lastRowFor(entry: Entry, { plan, catalog, matches }: FillInput): number | null {
  const votes = new Map<number | null, number>();
  for (const match of matches) {
    const found = match.entry === null ? undefined : catalog.entries[match.entry];
    const section = plan.activities[match.activity]?.section;
    if (found?.section !== entry.section || section === undefined) continue;
    votes.set(section, (votes.get(section) ?? 0) + 1);
  }
  const [voted] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [likeSection(entry, plan, catalog.sections)];
  const last = plan.activities.findLastIndex(({ section }) => section === voted);
  return last >= 0 ? last : plan.activities.length > 0 ? plan.activities.length - 1 : null;
}

function likeSection(entry: Entry, plan: Plan, sections: readonly { title: string }[]): number | null {
  const words = new Set(termsOf(entry.section === null ? "" : (sections[entry.section]?.title ?? "")).whole);
  const shared = plan.sections.map(({ title }) => termsOf(title).whole.filter((term) => words.has(term)).length);
  const most = Math.max(0, ...shared);
  return most === 0 ? null : shared.indexOf(most);
}

/** One text for every column of the table, in the table's order. */
function insertion(
  { source, plan }: FillInput,
  after: Activity,
  texts: Partial<Record<Role, string>>,
): InsertEdit | null {
  const grid = source.blocks[after.at.block];
  if (grid?.kind !== "grid") return null;
  const width = grid.rows[0]?.length ?? 0;
  const cells = Array.from({ length: width }, () => "");
  for (const { role, column, at } of plan.columns) {
    if (at.block === after.at.block || plan.blocks.includes(after.at.block)) cells[column] = texts[role] ?? "";
  }
  const below: Place = { block: after.at.block, row: lastGridRow(plan, after) };
  return { kind: "insert", below, texts: cells };
}

/** A torn activity ends in a later row of the table than it begins. */
function lastGridRow({ activities }: Plan, after: Activity): number {
  const fields = [after.title, after.deadline, after.executors, after.result, after.number];
  const own = fields.flatMap((field) => (field && !field.inherited ? [field.at, ...(field.parts ?? [])] : []));
  const rows = own.filter(({ block }) => block === after.at.block).map(({ row }) => row ?? 0);
  const next = activities
    .filter(({ at }) => at.block === after.at.block && (at.row ?? 0) > (after.at.row ?? 0))
    .map(({ at }) => at.row ?? 0);
  return Math.min(Math.max(after.at.row ?? 0, ...rows), ...next.map((row) => row - 1));
}
