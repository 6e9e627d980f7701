import { type Clause } from "../order/order";
import { type Severity } from "./finding";
import { dangling } from "./opening";
import { inOrder } from "./place";
import { defineRule } from "./rule";

export const taskWithoutDeadline = defineRule({
  id: "task-without-deadline",
  severity: "warning",
  docs: {
    what: "Поручение в приказе не имеет срока.",
    why: "Разовое поручение без срока нельзя проконтролировать; у постоянного лучше указать, до каких пор оно действует.",
    remedy: "Допишите срок: «до 15.03.2024», «в течение срока действия Плана».",
  },
  messages: {
    once: (d: { clause: string; words: string }) =>
      `В пункте ${d.clause} разовое поручение «${d.words}» дано без срока.`,
    standing: (d: { list: string }) => `Постоянные поручения даны без срока: ${d.list}.`,
  },
  *check({ order }, report) {
    if (!order) return;
    const tasks = order.clauses.flatMap((clause) => (clause === order.control ? [] : tasksOf(clause)));
    const open = tasks.filter(({ clause, inherited }) => !inherited && !hasDeadline(clause.field.clean));
    for (const { clause, verb } of open.filter((task) => weightOf(task.verb) === "warning")) {
      const { words, shown } = wordsFrom(clause.field.text, verb);
      yield report("once", { clause: clause.number, words: shown }, [inOrder(clause.number, clause.field, words)]);
    }
    const standing = open.filter((task) => weightOf(task.verb) === "hint");
    if (standing.length === 0) return;
    const list = standing.map(
      ({ clause, verb }) => `пункт ${clause.number} — «${wordsFrom(clause.field.text, verb).shown}»`,
    );
    yield report(
      "standing",
      { list: list.join(", ") },
      standing.map(({ clause }) => inOrder(clause.number, clause.field)),
      { severity: "hint" },
    );
  },
});

interface Task {
  readonly clause: Clause;
  readonly verb: string;
  /** The clause above has a deadline for all of its sub-clauses. */
  readonly inherited: boolean;
}

/** Clauses that give somebody something to do; approving, control, publication and repeal are the order's own business. */
function tasksOf(clause: Clause, inherited = false, isAddressed = false): Task[] {
  const { clean } = clause.field;
  const isOwn = !isAddressed && (appointing.test(clean) || ownBusiness.test(clean));
  if (isOwn) return [];
  const below = clause.clauses.flatMap((child) => tasksOf(child, inherited || hasDeadline(clean), true));
  const verb = verbOf(clean);
  const isListed = clause.clauses.length > 0 && clause.clauses.every(({ field }) => hasDeadline(field.clean));
  return verb === null || isListed ? below : [{ clause, verb, inherited }, ...below];
}

/** What the order does by itself, or says of itself. */
const ownBusiness = /^\s*(?:утвердить|признать|считать|внести|создать|образовать|отменить)(?![а-яё])/i;

function verbOf(text: string): string | null {
  if (/^\s*(?:контроль|(?:настоящ|данн)\S+|(?:с )?приказ|(?:с )?распоряжени|ознакомить с)/i.test(text)) return null;
  if (makesKnown.test(text)) return null;
  return (
    text.match(/(?<![А-Яа-яЁё])[а-яёА-ЯЁ]{3,}(?:ать|ять|ить|еть|оть|сти|чь)(?:ся)?(?![А-Яа-яЁё])/g)?.find(isVerb) ??
    null
  );
}

/** «Разместить приказ на сайте», «довести настоящий приказ до сведения …», whoever is told to: done as it is signed. */
const makesKnown =
  /(?<![а-яё])(?:разместить|опубликовать|обнародовать|довести|ознакомить с)\s+(?:(?:настоящ|данн)\S+\s+)?(?:приказ|распоряжени)[а-яё]*\s+(?!об?\s|от\s)/i;

/** «Назначить координатором Кузнецову И.Ю.»: told to nobody, it is done by the order itself on the day of signing. */
const appointing =
  /^\s*(?:назначить|определить|закрепить|включить|исключить|ввести|возложить|установить|присвоить|наделить|уполномочить|поручить)(?![а-яё])/i;

/** «объективности» and the like end as «вести» does. */
const isVerb = (word: string): boolean =>
  !/(?:ност|ост)и$|(?:област|ведомост|площад|сет|новост|част|отрасл|цел|печат|тетрад)/i.test(word);

const weightOf = (verb: string): Severity =>
  /^(?:обеспеч|осуществ|контролир|координир|организовыв|руководств|продолж|вести|проводить|оказыват|принима|финансировать|использовать|учитывать|соблюдать|применять|информировать|сообщать|участвовать|довести|ознакомить|разместить|опубликовать|направить|организовать)/i.test(
    verb,
  )
    ? "hint"
    : "warning";

/** A date, a month, a year, a recurrence, «в течение …», or a reference to another document's deadlines. */
const hasDeadline = (text: string): boolean =>
  /\d{1,2}\.\d{1,2}(?:\.\d{2,4})?(?!\d)|\d{4}\s*(?:г|год|учебн)|(?<![а-яё])(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)|в течение|в срок|ежемесячн|ежекварт|еженедельн|ежегодн|постоянно|раза? в |не позднее|не реже|до (?:начала|конца|окончания|завершения)|(?:согласно|по) (?:\S+ )?(?:плану|срокам|графику)|в соответствии с (?:\S+ )?(?:планом|графиком)|в дни|в день|в период|на период|со дня|с момента|по итогам|по мере|по запрос|ежедневн|кажд(?:ый|ую|ое|ого|ой)(?![а-яё])|систематическ|регулярн|незамедлительн|немедленн|квартал|четверт|полугоди|каникул|учебного года|(?<![а-яё])(?:по|в|к) (?:\S+ )?(?:(?:установленн|указанн|определ[её]нн|назначенн|предусмотренн)\S+|\S*дневный|\S*недельный) срок|срок\S*\s*[:–—-]/i.test(
    text,
  );

/** The task's first words, and how a sentence shows them: never cut after a preposition. */
function wordsFrom(text: string, verb: string): { words: string; shown: string } {
  const at = text.indexOf(verb);
  const rest = text
    .slice(at < 0 ? 0 : at)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.,;:]+$/, "");
  const first = rest.split(" ").slice(0, 8).join(" ");
  if (first === rest) return { words: rest, shown: rest };
  const words = first.replace(dangling, "").replace(/[.,;:]+$/, "");
  return { words, shown: `${words}…` };
}
