import { answersOf } from "../../catalog/answers";
import { type Catalog, type Entry } from "../../catalog/catalog";
import { executorKind } from "../../catalog/executors";
import { type Order } from "../../order/order";
import { defineRule } from "../rule";
import { isForMunicipality } from "./pair-kind";
import { comparableOf } from "./pairs";
import { municipalPlansEntry, schoolPlanClauses, schoolPlansEntry } from "./plan-drafting";
import { inRegion } from "./region-place";

export const regionC7 = defineRule({
  id: "region-c7",
  severity: "hint",
  docs: {
    what: "На региональное мероприятие, которое касается муниципалитета или школ, не отвечает ни одна строка плана.",
    why: "Министерство проверяет, что муниципальный план охватывает региональный.",
    remedy: "Добавьте недостающие строки из справочника или решите, что они вам не нужны.",
  },
  messages: {
    one: (d: { rows: string }) => `На региональную строку ${d.rows} не отвечает ни одна строка плана.`,
    many: (d: { rows: string }) => `На региональные строки ${d.rows} не отвечает ни одна строка плана.`,
  },
  *check(context, report) {
    const comparable = comparableOf(context);
    if (!comparable) return;
    const { plan, region } = comparable;
    const answered = new Set(region.matches.flatMap((match) => answersOf(match, plan, region.catalog)));
    const own = ownPlans(region.catalog, context.order);
    const missing = region.catalog.entries.filter(
      (entry, index) => !answered.has(index) && !own.includes(entry) && concernsMunicipality(entry, region.catalog),
    );
    if (missing.length === 0) return;
    const place = { part: "plan", row: "title", column: null, text: plan.title?.text ?? "" } as const;
    const places = [plan.title ? { ...place, at: plan.title.at } : place];
    const data = { rows: missing.map(({ row }) => row).join(", ") };
    yield report(missing.length === 1 ? "one" : "many", data, places, {
      related: missing.map((entry) => inRegion(entry, "activity")),
    });
  },
});

/** The plan at hand is itself what «разработка муниципальных планов» wants; a clause of the order may want the schools'. */
function ownPlans(catalog: Catalog, order: Order | null): Entry[] {
  const schools = schoolPlanClauses(order, null).length > 0 ? [schoolPlansEntry(catalog)] : [];
  return [municipalPlansEntry(catalog), ...schools].filter((entry) => entry !== null);
}

/**
 * Whether a municipal plan should answer to a regional row: its executors hold the municipality or its schools, or it is
 * done for or with them. Control, regional lists, reports and site news are no such rows.
 */
export function concernsMunicipality(entry: Entry, catalog: Catalog): boolean {
  if (isRegionsOwn(entry)) return false;
  if (isForMunicipality(entry, catalog)) return true;
  return [...bareText(entry).matchAll(doneFor)].some(([, whom = ""]) => addressees.has(executorKind(whom)));
}

/** Control, regional lists, reports and news: nothing that a municipality or a school takes part in. */
export const isRegionsOwn = (entry: Entry): boolean => regionsOwn.some((pattern) => pattern.test(bareText(entry)));

/** Names in quotes and explained abbreviations tell nothing of whom an entry is for. */
const bareText = ({ activity }: Entry): string => activity.replace(/\(далее[^)]*\)/giu, "").replace(/«[^«»]*»/gu, "");

const regionsOwn: readonly RegExp[] = [
  /надзор|контрольн|^(?:осуществление|проведение|организация)?\s*контрол/iu,
  /(?:региональн|областн|федеральн|краев|республиканск)\S*\s+(?:\S+\s+){0,2}?(?:списк|переч|реестр|банк)/iu,
  /^(?:подготовка|формирование|составление|направление)\s.*(?:отч[её]т|справк|аналитическ|списк)/iu,
  /^(?:размещени|публикаци|опубликовани|освещени)/iu,
  /^утверждени\S*\s+региональн/iu,
];

/** «консультирование … ОМСУ и ШНОР», «для учителей-предметников ШНОР», «помощи ШНОР»: the words after say for whom. */
const doneFor =
  /(?:консультировани\S+|обучени\S+|стажиров\S+|помощ[иь]|поддержк\S+|для|с участием)\s+([^.;:]{1,120})/giu;

const addressees = new Set(["municipality", "supported-schools", "schools", "methodical-service", "coordinator"]);
