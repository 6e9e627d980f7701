import { kindsOf } from "../../catalog/adapt-executors";
import { type Catalog, type Entry } from "../../catalog/catalog";
import { type ExecutorKind } from "../../catalog/executors";
import { termsOf } from "../../catalog/terms";
import { type Pair } from "./pairs";

/** How a municipal row stands to its regional counterpart: decides what their deadlines must satisfy. */
export type PairKind =
  /** C4: its information goes into a regional report. */
  | "feeds-report"
  /** C3: its own event follows the regional one. */
  | "follow-up"
  /** C2: it takes part in a regional event. */
  | "participation"
  /** C1: both do what the region wants done by a day. */
  | "same-duty"
  | "own";

export function pairKind({ activity, entry }: Pair, catalog: Catalog): PairKind {
  const title = activity.title.clean.toLowerCase();
  if (isReport(entry) && gathersInformation.test(title)) return "feeds-report";
  if (isRegionalEvent(entry) && ownLevel.test(head(title)) && !takesPart.test(title)) return "follow-up";
  if (takesPart.test(title) && !/^участие\s+в\s+(?:разработк|подготовк)/u.test(title)) return "participation";
  if (entry.deadline.reading.kind !== "read") return "own";
  const isLimit = entry.deadline.reading.meaning.kind === "limit";
  if (isLimit && isForMunicipality(entry, catalog)) return "same-duty";
  if (!isLimit && isForMunicipality(entry, catalog) && sharesLead(title, entry)) return "participation";
  return "own";
}

/** Whether the regional plan lays the entry on the municipality or its schools. */
export const isForMunicipality = (entry: Entry, catalog: Catalog): boolean =>
  kindsOf(entry, catalog).some((kind) => municipal.has(kind));

const municipal = new Set<ExecutorKind>([
  "municipality",
  "schools",
  "supported-schools",
  "methodical-service",
  "coordinator",
]);

const isReport = ({ activity }: Entry): boolean =>
  /мониторинг|отч[её]т|справк|сводн|анализ\S* (?:данных|реализации|результат)|подведени\S* итогов/iu.test(activity);

const gathersInformation =
  /^(?:подготовка|сбор|представление|предоставление|направление|формирование|составление)\s+(?:\S+\s+){0,4}?(?:информац|отч[её]т|справк|сведени|материал|данных)/u;

const takesPart =
  /^(?:организация\s+|обеспечение\s+)?(?:участи|прохождени|обучени|направлени\S+ (?:педагог|учител|обучающ|заявок|команд))/u;

const isRegionalEvent = ({ activity }: Entry): boolean =>
  /(?:областн|региональн|краев|республиканск)/iu.test(head(activity));

const ownLevel = /(?:районн|муниципальн|школьн|окружн|городск)/u;

/** The opening words: the level of an event is told there. */
const head = (text: string): string => text.split(/\s+/u).slice(0, 8).join(" ").toLowerCase();

const sharesLead = (title: string, entry: Entry): boolean => {
  const [own] = termsOf(title).core;
  return own !== undefined && own === termsOf(entry.activity).core[0];
};
