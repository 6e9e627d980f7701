import { comparable } from "../russian/comparable";
import { type Role } from "./plan";

export interface Candidate {
  readonly role: Role;
  readonly weight: number;
}

/**
 * What a heading may mean, likeliest first. The earlier word weighs more: «Результат исполнения за период» is a result,
 * «Срок исполнения» no executor. Headings come from plans of some forty offices.
 */
export function candidates(heading: string): Candidate[] {
  const text = headingText(heading);
  if (text === "") return [];
  const found = new Map<Role, number>();
  for (const { role, pattern, weight } of recognisers) {
    const index = text.search(pattern);
    if (index < 0) continue;
    const score = weight - wordsBefore(text, index);
    if (score > (found.get(role) ?? 0)) found.set(role, score);
  }
  return [...found].map(([role, weight]) => ({ role, weight })).sort((a, b) => b.weight - a.weight);
}

export const bestRole = (heading: string): Role => candidates(heading)[0]?.role ?? "other";

/** A heading as compared: healed, lower case, without dots, quotes and brackets. */
export const headingText = (heading: string): string =>
  comparable(heading)
    .replace(/[."':;*]/g, " ")
    .replace(/(?<=[а-я])- (?=[а-я])/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** A word that says what the column holds, not merely which of several («ожидаемый», «наименование»). */
const wordsBefore = (text: string, index: number): number =>
  text
    .slice(0, index)
    .split(/[^а-яa-z0-9]+/)
    .filter((word) => word !== "" && !transparent.test(word)).length;

const transparent =
  /^(?:наименовани|названи|ожидаем|планируем|предполагаем|основн|конечн|контрольн|непосредствен|плановы|пошагов|проводим|главн|общ|дальнейш|использовани|номер|краткое|и$|о$|об$|за$|на$|в$|с$|по$)/;

interface Recogniser {
  readonly role: Role;
  readonly pattern: RegExp;
  readonly weight: number;
}

const of = (role: Role, weight: number, pattern: RegExp): Recogniser => ({ role, weight, pattern });

/** «I квартал», «Сроки выполнения 1 кв», «Квартал I». */
const quarter = (number: string): RegExp =>
  new RegExp(`^(?:(?:срок|период|дат|время|план).* )?(?:${number})(?: ?-?й)? ?кв|кварт\\S* (?:${number})$`);

const recognisers: readonly Recogniser[] = [
  of("number", 9, /^(?:№|n|no|nn)(?: ?(?:№|n))?(?: ?п ?[/\\.|-]? ?п| ?пп| ?п| ?строки| ?пункта)?$/),
  of(
    "number",
    9,
    /^(?:п ?[/\\.]? ?п|пункт(?: плана)?|номер(?: строки| пункта| п ?[/\\.]? ?п| по порядку)?|№ по порядку|код)$/,
  ),
  of(
    "mark",
    7,
    /отметк|^примечани|^выполнено|^статус|^факт(?! ?ор)|о выполнении$|об исполнении$|ход (?:выполнения|исполнения)/,
  ),
  of("other", 6.9, /финанс|бюджет|стоимост|сумм|тыс руб|получател|последстви|базисн|источник|объем/),
  of("deadline.start", 6.8, /^(?:срок|дат|период|время)\S* (?:.*)начал|^начал[оа]?(?: |$)|^(?:срок|дат|период).* с$/),
  of(
    "deadline.end",
    6.8,
    /^(?:срок|дат|период|время)\S* (?:.*)(?:оконч|заверш)|^(?:оконч|заверш)|^конец(?: |$)|^(?:срок|дат|период).* (?:по|до)$/,
  ),
  of("deadline.q1", 6.9, quarter("1|i|перв\\S+")),
  of("deadline.q2", 6.9, quarter("2|ii|втор\\S+")),
  of("deadline.q3", 6.9, quarter("3|iii|трет\\S+")),
  of("deadline.q4", 6.9, quarter("4|iv|четверт\\S+")),
  of("deadline", 6.5, /срок|период|^месяц|квартал|^время|^когда|^календарн\S+ (?:план|график)/),
  of("deadline", 6.1, /^дат[аы]/),
  of("executors", 6.4, /исполнител|ответственн|координатор|^кто |^организатор/),
  of(
    "result",
    6.3,
    /результат|показател|вид документа|^выход|индикатор|^итог|форм[аы] отчет|^отчетн|^эффект|^продукт|подтверждающ/,
  ),
  of("audience", 5.6, /целев|^участник|категори|^класс|аудитори|^для кого|^контингент|^охват/),
  of("venue", 5.6, /^мест[оа](?: |$)|^адрес|^площадк/),
  of("activity", 6, /мероприяти|^событи|^дел[оа](?: |$)/),
  of(
    "activity",
    4.5,
    /содержани\S* (?:работ|деятельност)|направлени\S* (?:работ|деятельност)|вид\S* (?:работ|деятельност)/,
  ),
  of("activity", 4, /^(?:действи|мер[аы](?: |$)|антириск|комплекс мер|работ[аы](?: |$)|шаг)|(?:^|[^а-я])мер[аы]$/),
  of("activity", 3, /^(?:наименовани|названи|содержани|что |тематик|тема(?: |$)|вопрос|формулировк)/),
  of("stage", 4.2, /этап|^задач|фактор|^направлени|^раздел|^блок|^цел[ьи](?: |$)|^проблем|^риск/),
  of("details", 3.5, /^содержани|подробн|описани|^комментар|пояснени|^форм[аы](?: |$)|^тема(?: |$)|^вопрос/),
];
