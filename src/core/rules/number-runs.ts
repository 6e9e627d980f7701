import { type Activity, type Plan } from "../plan/plan";

export interface NumberedRow {
  readonly activity: Activity;
  /** Without its last full stop or bracket. */
  readonly number: string;
}

/** Rows whose numbers should go on from each other: a section's. */
export interface NumberRun {
  readonly rows: readonly NumberedRow[];
  /** What the section gives its rows' numbers to begin with, «2.» of «2.3»; null where that cannot be told. */
  readonly head: string | null;
  /** The number that the first row's follows on, «2.0» or «0» where it should be the first; null where that cannot be told. */
  readonly start: string | null;
  /** Numbers run on from the section above. */
  readonly goesOn: boolean;
}

/** The plan's rows section by section; none where a good part has no such numbers. */
export function runsOf(plan: Plan): NumberRun[] {
  const numbered = plan.activities.filter(({ number }) => /^[1-9]\d*(?:\.[1-9]\d*)*[.)]?$/.test(number.text.trim()));
  if (numbered.length < plan.activities.length * 0.8) return [];
  const sections = new Map<number, NumberedRow[]>();
  for (const activity of numbered) {
    const row = { activity, number: activity.number.text.trim().replace(/[.)]$/, "") };
    const rows = sections.get(activity.section ?? -1);
    if (rows) rows.push(row);
    else sections.set(activity.section ?? -1, [row]);
  }
  const all = [...sections].map(([section, rows]) => ({ section, rows, head: usualHead(rows) }));
  const begins = all.map(({ rows, head }) => rows.find(({ number }) => headOf(number) === head)?.number ?? "");
  return all.map(({ section, rows, head }, index) => {
    const isOwn = head === `${plan.sections[section]?.number ?? ""}.` || head === `${section + 1}.`;
    const others = begins.filter((_, at) => at !== index);
    const last = all[index - 1]?.rows.at(-1)?.number;
    const goesOn = last !== undefined && nextOf(last) === begins[index];
    const runsOn = begins.every((number, at) => at === 0 || at === index || follows(all[at - 1]?.rows, number));
    if (head === "" && index > 0 && last !== undefined && begins.length > 2 && runsOn)
      return { rows, head: null, start: last, goesOn: true };
    const startsAnew = !goesOn && others.length > 0 && others.every((number) => lastPart(number) === 1);
    return {
      rows,
      head: isOwn ? head : null,
      start: isOwn || (head === "" && startsAnew) ? `${head}0` : null,
      goesOn: false,
    };
  });
}

function follows(above: readonly NumberedRow[] | undefined, number: string): boolean {
  const last = above?.at(-1)?.number;
  return last !== undefined && nextOf(last) === number;
}

function usualHead(rows: readonly NumberedRow[]): string {
  const counts = new Map<string, number>();
  for (const { number } of rows) counts.set(headOf(number), (counts.get(headOf(number)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

/** The few numbers missing between two of a kind («2.3» and «2.5»); none where more than three are, as of another order. */
export function gapBetween(before: string, after: string): string[] {
  const head = headOf(before);
  if (head !== headOf(after)) return [];
  const [from, to] = [lastPart(before), lastPart(after)];
  if (to - from < 2 || to - from > 4) return [];
  return Array.from({ length: to - from - 1 }, (_, index) => `${head}${from + 1 + index}`);
}

export const nextOf = (number: string): string => `${headOf(number)}${lastPart(number) + 1}`;

/** A number without its last part: «2.» of «2.3», "" of «3». */
export const headOf = (number: string): string => number.slice(0, number.lastIndexOf(".") + 1);

const lastPart = (number: string): number => Number(number.slice(headOf(number).length));
