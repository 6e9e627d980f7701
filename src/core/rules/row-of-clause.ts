import { type Clause } from "../order/order";
import { type Activity } from "../plan/plan";
import { stems } from "../russian/stem";
import { type ReadRow } from "./dated-parts";
import { schoolKey, schoolsIn } from "./schools";

/** A clause, and whom it and the clauses above it speak to. */
export type Addressed = Clause & { readonly addressee: string };

export const addressed = (clause: Clause, above = ""): Addressed[] => {
  const addressee = `${above} ${clause.field.clean}`;
  return [{ ...clause, addressee }, ...clause.clauses.flatMap((child) => addressed(child, addressee))];
};

/**
 * The row about the same thing and the same doing: its head noun («план», «справка») is the clause's, and it shares most of
 * its words with the clause; short ones say exactly the same and have an executor in common. Two rows alike answer nothing.
 */
export function rowOfClause(clause: Addressed, rows: readonly ReadRow[]): ReadRow | null {
  const wanted = objectOf(clause.field.clean);
  if (wanted.size < 2) return null;
  const scored = rows
    .map((row) => ({
      row,
      score: sameDoing(clause.field.clean, row.activity.title.clean) ? scoreOf(wanted, clause, row) : 0,
    }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first && (!second || first.score > second.score) ? first.row : null;
}

const least = 0.6;

function scoreOf(wanted: ReadonlySet<string>, clause: Addressed, { activity }: ReadRow): number {
  const title = activity.title.clean;
  const offered = objectOf(title);
  const head = headOf(title);
  if (head === null || !wanted.has(head)) return 0;
  if (isSame(wanted, offered)) return sharesExecutor(clause, activity) ? 1 : 0;
  if (wanted.size < 3 || offered.size < 3 || !making.clause.test(clause.field.clean) || !making.row.test(title))
    return 0;
  return [...offered].filter((stem) => wanted.has(stem)).length / offered.size;
}

/** The same words, but for whose thing it is: «план школы», «школьный план», «отчёт о реализации плана». */
function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [a, b] = [one, other].map((all) => [...all].filter((stem) => !owner.test(stem)));
  if (!a || !b || a.length !== b.length || !a.every((stem) => b.includes(stem))) return false;
  return a.length > 1 || (a.length === 1 && one.size > 1 && other.size > 1);
}

const owner = /^(?:школ|общеобразовательн|образовательн|муниципальн|организац|учрежден)/;

/** Some unit or person of the row's is told by the clause, or by the clause above it. */
function sharesExecutor({ addressee }: Addressed, { executors }: Activity): boolean {
  if (!executors || executors.clean.trim() === "") return true;
  const told = new Set(stems(addressee));
  const schools = schoolsIn(executors.clean).map(schoolKey);
  if (schools.length > 0) {
    const named = schoolsIn(addressee).map(schoolKey);
    return named.length === 0
      ? /школ|общеобразовательн|руководител/i.test(addressee)
      : schools.some((key) => named.includes(key));
  }
  return stems(executors.clean).some((stem) => told.has(stem) && !common.test(stem));
}

const common = /^(?:образован|район|муниципальн|округ|администрац|начальник|заместител|специалист|и|\d+)/;

/** Both make or hand in a thing, both hold an event, or the row names the very thing: «Отчёты школ о …», «Родительские собрания». */
function sameDoing(clause: string, title: string): boolean {
  if (making.clause.test(clause)) return making.row.test(title) || (!holding.row.test(title) && document.test(title));
  if (holding.clause.test(clause) && (holding.row.test(title) || headOf(title) === headOf(fromVerb(clause))))
    return true;
  const [verb, noun] = [infinitive.exec(clause)?.[0], /^\s*([а-яё]+(?:ние|ция|тие))(?![а-яё])/i.exec(title)?.[1]];
  return verb !== undefined && noun !== undefined && verb.slice(0, 4).toLowerCase() === noun.slice(0, 4).toLowerCase();
}

const making = {
  clause: /разраб|состав|подготов|утвер|представ|сформир/i,
  row: /^\s*(?:\S+\s+){0,3}\S*(?:разраб|состав|подготов|утвер|представ|формиров|корректир)/i,
};
const holding = {
  clause: /(?<![а-яё])(?:провести|организовать)(?![а-яё])/i,
  row: /^\s*(?:организаци\S+ и )?(?:проведени|организаци)/i,
};
const document =
  /^\s*(?:\S+(?:ый|ая|ое|ые)\s+)?(?:отч[её]т|информаци|справк|план|программ|дорожн|сведени|заявк|график|спис)/i;

const doing =
  /^(?:разраб|разработк|состав|подготов|утвержд|представ|предоставл|сформир|формиров|реализ|обеспеч|срок|отдел|управлен|приказ|провест|проведен|организов|организац|внес|размещ|размест|назнач|создан|созда)/;

/** The stems of what is done, without the doing, the day and whom it is handed in to. */
const objectOf = (text: string): Set<string> => new Set(stems(bare(text)).filter(isOfObject));

const isOfObject = (stem: string): boolean => !doing.test(stem) && !/^\d+$/.test(stem);

const bare = (text: string): string => fromVerb(text).replace(dayPhrase, " ").replace(receiver, " ");

/** What a clause says from its verb on: the addressee is no part of the thing. */
const fromVerb = (text: string): string => text.slice(infinitive.exec(text)?.index ?? 0);

/** The first doing that a clause gives: «внести», «разместить», «обучить». */
const infinitive = /(?<![а-яё])[а-яё]{2,}(?:ать|ять|ить|еть|ести)(?![а-яё])/i;

const dayPhrase =
  /(?:в срок )?(?:до|не позднее)\s+\d{1,2}(?:\.\d{1,2}\.\d{4}|\s+[а-я]+(?:\s+\d{4})?)(?:\s*(?:года?|г\.?)(?![а-яё]))?/gi;
const receiver =
  /(?<![а-яё])в\s+(?:управление|отдел|комитет|департамент)(?:\s+(?:по\s+)?образовани[юя])?(?:\s+администрации)?/gi;

/** The first noun: doings and adjectives before it say nothing of their own. */
function headOf(text: string): string | null {
  const words = bare(text).match(/[а-яё]+(?:-[а-яё]+)*/gi) ?? [];
  const head = words.find((word) => !isAdjective(word) && stems(word).some(isOfObject));
  return head === undefined ? null : (stems(head)[0] ?? null);
}

const isAdjective = (word: string): boolean =>
  /(?:ого|его|ому|ему|ые|ие|ых|их|ым|им|ыми|ими|ая|яя|ую|юю|ый|ое|ее)$/i.test(word);
