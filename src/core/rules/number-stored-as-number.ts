import { type Cell, cellAt, type Source } from "../grid/source";
import { type Activity, type Plan } from "../plan/plan";
import { type Fix } from "./finding";
import { inActivity } from "./place";
import { defineRule } from "./rule";
import { countedTitle } from "./slips";

export const numberStoredAsNumber = defineRule({
  id: "number-stored-as-number",
  ids: ["number-stored-as-date"],
  severity: "warning",
  docs: {
    what: "Номер строки превратился в Excel в дробь («3,1») или в дату («01.фев»).",
    why: "У дроби «3.10» пропадает ноль, и номер совпадает с «3.1»; вместо даты на печати будет не номер.",
    remedy: "Задайте ячейке текстовый формат и впишите номер заново.",
  },
  messages: {
    fraction: (d: { text: string; to: string }) =>
      `Номер «${d.text}» хранится в Excel как дробь; нужен текст «${d.to}».`,
    fractions: (d: { text: string; to: string }) =>
      `Номера строк хранятся в Excel как дроби, первый — «${d.text}»; нужен текст «${d.to}».`,
    date: (d: { text: string; to: string }) => `Вместо номера в Excel стоит дата «${d.text}»; вероятно, это «${d.to}».`,
    dates: (d: { text: string; to: string }) =>
      `Вместо номеров в Excel стоят даты, первая — «${d.text}»; вероятно, это «${d.to}».`,
  },
  *check({ source, plan }, report) {
    const cells = plan ? storedNumbers(source, plan) : [];
    for (const kind of ["fraction", "date"] as const) {
      const found = cells.filter((cell) => cell.kind === kind);
      const [first] = found;
      if (!plan || !first) continue;
      const places = found.map(({ activity, text }) => inActivity(plan, activity, "number", text));
      yield report(found.length > 1 ? `${kind}s` : kind, first, places, {
        rule: kind === "date" ? "number-stored-as-date" : "number-stored-as-number",
        fixes: [fixOf(found)],
      });
    }
  },
});

interface StoredNumber {
  readonly kind: "fraction" | "date";
  readonly activity: Activity;
  /** As seen, and what was probably typed. */
  readonly text: string;
  readonly to: string;
}

const storedNumbers = (source: Source, plan: Plan): StoredNumber[] =>
  plan.activities.flatMap((activity, index): StoredNumber[] => {
    const cell = cellOf(source, activity);
    if (!cell || cell.formula !== undefined || activity.number.inherited) return [];
    const { text, value } = cell;
    if (typeof value === "object") return [{ kind: "date", activity, text, to: numberOf(value.day) }];
    if (typeof value !== "number" || Number.isInteger(value)) return [];
    return [{ kind: "fraction", activity, text, to: meantBy(value, index, plan) }];
  });

function cellOf(source: Source, { number }: Activity): Cell | null {
  const { block, row, column } = number.at;
  const grid = source.blocks[block];
  if (grid?.kind !== "grid" || row === undefined || column === undefined) return null;
  return cellAt(grid, row, column);
}

/** 3.1 after «3.9» was typed as «3.10»; else what the number says. */
function meantBy(value: number, index: number, plan: Plan): string {
  const plain = String(value);
  const [section, order = ""] = plain.split(".");
  const before = /^(\d+)[.,](\d+)/.exec(plan.activities[index - 1]?.number.text.trim() ?? "");
  const goesOn = before?.[1] === section && Number(before?.[2]) + 1 === Number(`${order}0`);
  return goesOn ? `${plain}0` : plain;
}

/** «2.1» was taken for the first of February wherever the day stands before the month. */
function numberOf(day: string): string {
  const [, month = "", date = ""] = day.split("-");
  return `${Number(date)}.${Number(month)}`;
}

/** The host formats a cell as text where the text would become a number again. */
function fixOf(found: readonly StoredNumber[]): Fix {
  const edits = found.flatMap(({ activity, text, to }) => {
    const { block, row, column } = activity.number.at;
    return row === undefined || column === undefined
      ? []
      : [{ kind: "set" as const, at: { block, row, column }, from: text, to }];
  });
  const title = found.length === 1 ? `Записать текстом «${found[0]?.to ?? ""}»` : "Записать номера текстом";
  return { kind: "suggestion", title: countedTitle(title, found.length), edits };
}
