import { type Healing } from "./healing";
import { isKnown } from "./known-words";

/**
 * Remnants of a printed page's word division («обра-зования», «над-\nзора»), to be joined. A hyphen between two words
 * («учителей-предметников», «научно-методический», «онлайн-режим») is none. `known` are the document's words without a
 * hyphen, in lower case.
 */
export function hyphenations(text: string, known: ReadonlySet<string>): Healing[] {
  const healings: Healing[] = [];
  for (const match of text.matchAll(division)) {
    const [whole, left = "", gap = "", right = ""] = match;
    if (!isRemnant(left.toLowerCase(), right, known) || (gap !== "" && joiners.has(right))) continue;
    healings.push({ from: match.index, to: match.index + whole.length, healed: left + right });
  }
  return healings;
}

/** The last hyphen of a compound is looked at alone: «учебно-воспи-тательный» keeps its first. */
const division =
  /(?<![А-Яа-яЁё])([А-Яа-яЁё]{2,})-(\n| (?=[а-яё]))?([а-яё]+)(?![А-Яа-яЁё-])|(?<=-)([А-Яа-яЁё]{2,})-()([а-яё]+)/g;

function isRemnant(left: string, right: string, known: ReadonlySet<string>): boolean {
  if (shortenings.has(`${left}-${right}`)) return false;
  // «по-вышение» beside «повышение»: the document itself has the whole word.
  if (isKnown(left + right, known, left.length)) return true;
  if (particles.has(right) || adverbs.has(left) || firstParts.has(left)) return false;
  if (known.has(left) && known.has(right)) return false;
  if (solidPrefixes.has(left)) return true;
  if (!/[аеёиоуыэюя]/.test(left) || !/[аеёиоуыэюя]/.test(right)) return true;
  if (/^(?:[ьъый]|[аеиюяу]ющ|[юя]щ)/.test(right)) return true;
  if (right.length <= 3) return !shortWords.has(right);
  return tail.test(right) && !known.has(right);
}

/** How a Russian word goes on after a division, and how hardly any word begins: «зования», «ного», «тельных», «ческой». */
const tail = new RegExp(
  "^(?:" +
    "[бвгджзклмнпрстфхцчшщ]{0,2}(?:ова(?:н|т)|ыва|ива(?:н|т)|е?тельн|е?тельств|атель|итель|ени[еяюий]|ани[еяюий]|ённ?|енн|" +
    "альн|ационн|ионн|ическ|[яа]ющ|ующ|[аяие]вш|изаци|ивн)" +
    "|ств|ческ|ческ|ност|н(?:ого|ому|ыми|ых|ый|ая|ое|ой|ым|ую|ые)$|с?к(?:ого|ому|ими|их|ий|ая|ое|ой|им|ую|ие)$|ци[яюией]" +
    "|ни[еяюй]|ости|остью?$" +
    ")",
);

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Shortened words that keep a hyphen: «ст-ца Боковская», «р-н». */
const shortenings = set(
  "ст-ца ст-цы р-н р-на р-не р-ны пр-т пр-кт б-р г-н г-на г-жа д-р кол-во кол-ва мин-во уч-ся гос-во о-в",
);
const joiners = set("и или либо а");
const particles = set("то либо нибудь таки ка де");
const adverbs = set("по во в кое кой из");
const shortWords = set("сад вуз шоу акт час дом мир код тур чат лид под над за кит рок арт бой бум");
const firstParts = set(
  "онлайн офлайн оффлайн интернет веб пресс медиа мини макси вице экс топ бизнес тест план кейс мастер пост штаб квест флеш " +
    "школа центр педагог учитель семинар круглый конкурс неделя марш смотр блок арт фото аудио видео смарт тьютор",
);
/** Prefixes that Russian never sets off by a hyphen. */
const solidPrefixes = set(
  "само взаимо меж обще еже все много одно двух трех четырех полу сверх противо агро авто био гео микро макро мульти моно " +
    "нейро теле электро внутри вне под над об от при про пере пред раз рас вос воз ис за на вы обес",
);
