import { type Day, toPlainDate } from "../../calendar/day";
import { type Catalog, type Entry } from "../../catalog/catalog";
import { type Clause, type Order } from "../../order/order";
import { type Field } from "../../plan/plan";
import { isForMunicipality } from "./pair-kind";

/** The regional row that says by when the municipalities have their plans. */
export const municipalPlansEntry = (catalog: Catalog): Entry | null =>
  catalog.entries.find(
    (entry) => isDrafting(entry) && isMunicipalPlan(entry.activity) && isForMunicipality(entry, catalog),
  ) ?? null;

/** The regional row that says by when the schools have theirs. */
export const schoolPlansEntry = (catalog: Catalog): Entry | null =>
  catalog.entries.find((entry) => isDrafting(entry) && isSchoolPlan(entry.activity)) ?? null;

const isDrafting = ({ activity, deadline }: Entry): boolean =>
  /^(?:разработ|утвержд|составлен|принят|формирован)/iu.test(activity) &&
  deadline.reading.kind === "read" &&
  deadline.reading.meaning.kind === "limit";

const isMunicipalPlan = (text: string): boolean =>
  new RegExp(`муниципальн\\S*,?\\s+(?:\\S+\\s+){0,3}?${document}`, "iu").test(text);

/** «школьного плана», «школьные планы», «плана школы»: the school's own plan. */
export const isSchoolPlan = (text: string): boolean =>
  new RegExp(
    `школьн\\S*\\s+(?:\\S+\\s+){0,2}?${document}|${document}\\S*\\s+(?:\\S+\\s+){0,3}?школ[ыа](?![а-я])`,
    "iu",
  ).test(text);

const document = "(?:план|комплекс|дорожн|программ)";

/** The clauses, at any depth, that order a school plan; with a deadline given, those that name its day. */
export function schoolPlanClauses(order: Order | null, deadline: Field | null): Clause[] {
  const day = deadline === null ? null : dayIn(deadline.text);
  return clausesOf(order).filter(
    ({ field }) => isSchoolPlan(field.clean) && (deadline === null || (day !== null && dayIn(field.text) === day)),
  );
}

export const clausesOf = (order: Order | null): Clause[] => (order?.clauses ?? []).flatMap(withSubclauses);

const withSubclauses = (clause: Clause): Clause[] => [clause, ...clause.clauses.flatMap(withSubclauses)];

/** The last day written in digits in a text. */
export const dayIn = (text: string): Day | null => {
  const found = [...text.matchAll(/(\d{1,2})\.(\d{1,2})\.(\d{4})/gu)].at(-1);
  if (!found) return null;
  const [, day = "", month = "", year = ""] = found;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
};

/** «17.02.2023». */
export function digits(day: Day): string {
  const { day: d, month, year } = toPlainDate(day);
  return `${String(d).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`;
}
