import { answersOf } from "../catalog/answers";
import { type Entry } from "../catalog/catalog";
import { type Place, type Source } from "../grid/source";
import { type Activity, type Role, rowName } from "../plan/plan";
import { offeredShift } from "../rules/region/periods";
import { cellState } from "./fill-cell";
import { missingEntries, type MissingEntry } from "./fill-missing";
import { nextNumbers } from "./fill-numbers";
import { type CellText, columnsOf, textFor } from "./fill-text";
import { officeFrom } from "./office";
import { type FillInput, type LeftCell, type Proposal } from "./proposal";

export type { FillInput, LeftCell, Proposal } from "./proposal";

export interface FillResult {
  /** For empty cells: may be applied together. */
  readonly proposals: readonly Proposal[];
  /** For cells that say something else than the catalog: each only by a click on that very cell. */
  readonly offers: readonly Proposal[];
  readonly left: readonly LeftCell[];
  /** Regional rows that no municipal row answers to. */
  readonly missing: readonly MissingEntry[];
}

/** What the catalog would write into the plan. Nothing that is typed is among `proposals`. */
export function proposeFill(input: FillInput): FillResult {
  const { source, plan, catalog } = input;
  const profile = officeFrom(input.profile, plan, input.order ?? null);
  const years = -(offeredShift(plan.period, catalog.period) ?? 0);
  const office = { profile, nouns: input.nouns, years };
  const wanted = plan.activities.flatMap((activity, index) => {
    const entries = entriesFor(index, input);
    return columnsOf(activity).map((column): Wanted => {
      const found = textFor(column, activity, entries, { catalog, plan, office });
      return { activity: index, row: rowName(plan, activity), column, field: fieldIn(activity, column), found };
    });
  });
  const groups = [...groupByCell(wanted)].map((cells) => settle(cells, source));
  const numbers = nextNumbers(plan, source);
  return {
    proposals: [...numbers, ...groups.flatMap(({ proposals }) => proposals)].sort((a, b) => a.activity - b.activity),
    offers: groups.flatMap(({ offers }) => offers),
    left: groups.flatMap(({ left }) => left),
    missing: missingEntries(input, office),
  };
}

interface Wanted {
  readonly activity: number;
  readonly row: string;
  readonly column: Role;
  readonly field: { readonly text: string; readonly at: Place };
  readonly found: CellText;
}

function entriesFor(index: number, { plan, catalog, matches }: FillInput): readonly Entry[] | { readonly why: string } {
  const match = matches.find(({ activity }) => activity === index);
  const entries = match ? answersOf(match, plan, catalog).flatMap((entry) => catalog.entries[entry] ?? []) : [];
  if (entries.length > 0) return entries;
  if (match?.chosen) return { why: "Для этой строки выбрано «нет соответствия» — впишите текст сами." };
  const likely = match?.candidates[0];
  const row = likely && likely.score >= worthNaming ? catalog.entries[likely.entry]?.row : undefined;
  return {
    why:
      row === undefined
        ? "В региональном плане нет похожей строки — впишите текст сами."
        : `Уверенного соответствия в региональном плане нет (ближе всего строка ${row}) — выберите его или впишите текст сами.`,
  };
}

/** Below this a candidate is like the row by chance only: to name it would mislead. */
const worthNaming = 0.2;

const fieldIn = (activity: Activity, column: Role): { text: string; at: Place } => {
  const field = column === "deadline" ? activity.deadline : column === "result" ? activity.result : activity.executors;
  return field ?? { text: "", at: activity.at };
};

/** The cells of the plan, a merged one once with all of its rows. */
function groupByCell(wanted: readonly Wanted[]): Iterable<readonly Wanted[]> {
  const groups = new Map<string, Wanted[]>();
  for (const cell of wanted) {
    const { block, row, column } = cell.field.at;
    const key = `${block}/${row ?? ""}/${column ?? ""}`;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return groups.values();
}

type Settled = Pick<FillResult, "proposals" | "offers" | "left">;

function settle(cells: readonly Wanted[], source: Source): Settled {
  const nothing: Settled = { proposals: [], offers: [], left: [] };
  const [first] = cells;
  if (!first) return nothing;
  const state = cellState(source, first.field.at);
  const texts = cells.flatMap(({ found }) => ("text" in found ? [found] : []));
  const [text] = texts;
  const agree = text !== undefined && texts.every((other) => other.text === text.text);
  if (state.kind !== "empty") {
    if (state.kind === "fixed" || !text || !agree || sameText(text.text, first.field.text)) return nothing;
    return { ...nothing, offers: [proposal(first, text, state.typed)] };
  }
  if (text && agree) return { ...nothing, proposals: [proposal(first, text, state.typed)] };
  const left = cells.map(({ activity, row, column, found }) => ({
    activity,
    row,
    column,
    why:
      "why" in found
        ? found.why
        : `Ячейка объединена, а её строкам подходят разные тексты, этой — «${found.text}»: впишите сами.`,
  }));
  return { ...nothing, left };
}

function proposal(
  { activity, row, column, field }: Wanted,
  { text, from }: { text: string; from: string },
  typed: string,
): Proposal {
  const { block, row: cellRow = 0, column: cellColumn = 0 } = field.at;
  const at: Place = { block, row: cellRow, column: cellColumn };
  return { activity, row, column, at, typed, text, from, edits: [{ kind: "set", at, from: typed, to: text }] };
}

const sameText = (a: string, b: string): boolean => a.replace(/\s+/gu, " ").trim() === b.replace(/\s+/gu, " ").trim();
