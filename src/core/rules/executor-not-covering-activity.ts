import { type Activity } from "../plan/plan";
import { comparable } from "../russian/comparable";
import { stems } from "../russian/stem";
import { inActivity } from "./place";
import { defineRule } from "./rule";
import { schoolKey, schoolsIn } from "./schools";

export const executorNotCoveringActivity = defineRule({
  id: "executor-not-covering-activity",
  severity: "hint",
  docs: {
    what: "Мероприятие проводят несколько организаций (на сайтах двух, между двумя), а исполнитель назван не каждый.",
    why: "За свою часть неназванная организация не отвечает.",
    remedy: "Допишите исполнителя или уточните мероприятие.",
  },
  messages: {
    missing: (d: { unit: string; words: string }) =>
      `В мероприятии названы «${d.words}», а среди исполнителей нет: ${d.unit}.`,
  },
  *check({ plan }, report) {
    if (!plan) return;
    for (const activity of plan.activities) {
      const executors = activity.executors?.clean ?? "";
      const words = partakers(activity);
      if (words === null || executors.trim() === "") continue;
      const missing = unitsIn(words).filter((unit) => !covers(executors, unit));
      const [first] = missing;
      if (first === undefined || missing.length === unitsIn(words).length) continue;
      const data = { unit: first, words: words.replace(/\s+/g, " ").trim() };
      yield report("missing", data, [inActivity(plan, activity, "executors")]);
    }
  },
});

/** «на сайтах А, Б», «между А и Б»: the words that name the partakers; null where there are none. */
function partakers({ title }: Activity): string | null {
  if (!/на (?:официальных )?сайтах|между/i.test(title.clean.replace(/\n/g, " "))) return null;
  const text = title.clean.replace(/\s+/g, " ");
  const named = /(?:на (?:официальных )?сайтах|между) ([^;:(]*)/i.exec(text)?.[1];
  if (named === undefined) return null;
  const units = [...named.matchAll(unit)];
  const last = units.at(-1);
  return units.length < 2 || !last ? null : named.slice(0, last.index + last[0].length);
}

const body =
  "(?:Управлени|Отдел|Комитет|Департамент)[а-яё]* образования|(?:методическ[а-яё]+ (?:служб|центр|кабинет)[а-яё]*)";
const school =
  "(?:М[А-ЯЁ]{1,4}У )?(?:«[^»]*»|[СОН]?ОШ № ?\\d+|[Лл]ице[а-я]* № ?\\d+|[Гг]имнази[а-я]* № ?\\d+)(?: г\\. [А-ЯЁ][а-яё]+)?";
const unit = new RegExp(`${body}|${school}`, "gi");

const unitsIn = (words: string): string[] => Array.from(words.matchAll(unit), ([found]) => found);

/** A school by its number or name, or all schools at once; a body by its words in whatever case. */
function covers(executors: string, name: string): boolean {
  const [own] = schoolsIn(name);
  if (own !== undefined) {
    if (/(?<![а-яё])(?:школы|оо|оу|шнор|общеобразовательные|образовательные|руководители)(?![а-яё])/i.test(executors))
      return true;
    return schoolsIn(executors).some((other) => schoolKey(other) === schoolKey(own));
  }
  const known = new Set(stems(executors));
  const wanted = stems(comparable(name));
  return wanted.every((stem) => known.has(stem));
}
