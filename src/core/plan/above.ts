import { type Line, linesOf } from "../grid/lines";
import { type Place, type Source } from "../grid/source";
import { isFootnote, isGoal, isTask, opensTasks } from "./remarks";

/** What stands above a plan's table, line by line: the order (or nothing), the annex mark and stamp, the title. */
export interface Above {
  readonly order: readonly Line[];
  /** «Приложение № 1», «УТВЕРЖДЕН приказом …». */
  readonly marks: readonly Line[];
  readonly title: readonly Line[];
  /** Between title and table: «Цель: …», a section's heading. */
  readonly after: readonly Line[];
}

/** The lines above the table that begins at `table` (the row of its headings). */
export function aboveTable(source: Source, table: Place): Above {
  const lines = linesOf(source, table);
  const sheet = source.blocks[table.block];
  const alone = sheet?.kind === "grid" && sheet.name !== "" && lines.at(-1)?.at.block === table.block;
  const start = titleStart(
    alone ? lines.map((line) => (line.at.block === table.block ? line : elsewhere(line))) : lines,
  );
  const from = start ?? lines.length;
  const end = start === null ? lines.length : titleEnd(lines, start);
  const marks = marksStart(lines, from);
  const bare = start === null && marks < from ? marksEnd(lines, marks) : from;
  return {
    order: lines.slice(0, marks),
    marks: lines.slice(marks, bare),
    title: start === null ? lines.slice(bare, from) : lines.slice(start, end),
    after: start === null ? [] : lines.slice(end),
  };
}

/** A line of another sheet names no title here. */
const elsewhere = (line: Line): Line => ({ ...line, text: "" });

const maxTitle = 12;

/** The line nearest to the table that names a plan, and those that it goes on from; a section's heading may follow it. */
function titleStart(lines: readonly Line[]): number | null {
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - 40); i -= 1) {
    const text = lines[i]?.text ?? "";
    if (isMark(text) || resolves.test(text) || kindLine.test(text)) return null;
    if (!namesPlan.test(text) || /^[а-яё]/.test(text)) continue;
    let start = i;
    while (start > 0 && i - start < 4 && continuesTitle(lines[start - 1]?.text ?? "", lines[start]?.text ?? ""))
      start -= 1;
    return start;
  }
  return null;
}

function continuesTitle(above: string, line: string): boolean {
  if (isMark(above) || isClause(above) || stampTail.test(above) || above.length > 200) return false;
  return namesPlan.test(above) || (/^[(а-яё«"]/.test(line) && titleHead.test(above));
}

/** The title ends where a sentence of its own begins, or the years are told. */
function titleEnd(lines: readonly Line[], start: number): number {
  let end = start + 1;
  for (; end < lines.length && end - start < maxTitle; end += 1) {
    const [above, line] = [lines[end - 1]?.text ?? "", lines[end]?.text ?? ""];
    if (/^(?:цел[ьи]|задач[аи]|основание|раздел|\d+[.)]|[IVX]+\.|[-–—•*])(?![а-яё])/i.test(line)) break;
    if (/[.:;]$/.test(above) && !/(?:^|\s)(?:г|гг|им|см)\.$/.test(above)) break;
    if (/(?:год|года|годы|гг?\.)»?\.?$/.test(above) && /^[А-ЯЁ]/.test(line)) break;
    if (
      lines[end]?.apart === true &&
      /^[А-ЯЁ]/.test(line) &&
      !/^[А-ЯЁ«»"()\s-]+$/.test(line) &&
      lines[end]?.alignment !== "center"
    )
      break;
  }
  return end;
}

/** Marks and stamps right above the title; the highest of them. */
function marksStart(lines: readonly Line[], from: number): number {
  let start = from;
  for (let i = from - 1; i >= 0 && start - i <= 14; i -= 1) {
    const text = lines[i]?.text ?? "";
    if (isClause(text) || resolves.test(text)) break;
    // An annex's mark is its top: what stands above it is another annex, or the order.
    if (isAnnex(lines[start]?.text ?? "") && !isMark(text) && !stampTail.test(text)) break;
    if (isMark(text)) start = i;
  }
  return start;
}

/** Without a title that names a plan: the stamp ends with its date and number. */
function marksEnd(lines: readonly Line[], start: number): number {
  let end = start + 1;
  for (let i = start; i < lines.length; i += 1) {
    const text = lines[i]?.text ?? "";
    if (stampTail.test(text) || isMark(text) || handLine.test(text)) end = i + 1;
  }
  return end;
}

export const isMark = (text: string): boolean =>
  /^[«"]?(?:приложени[ея](?:\s*(?:№|n|к|\d|$))|утвержд[её]н[аоы]?(?![а-яё])|утверждаю|согласован[оаы]?(?![а-яё])|одобрен[оаы]?(?![а-яё])|принят[оаы]?(?![а-яё]))/i.test(
    text.trim(),
  ) && text.length <= 250;

const isAnnex = (text: string): boolean => /^[«"]?приложени/i.test(text) && isMark(text);

const stampTail = /^(?:к\s+)?(?:приказ|распоряжени|постановлени|решени)[а-яё]*\s|^от\s.*(?:\d{4}|_{2,})|№\s*[\d_]/i;
/** The heading of a section that stands between title and table, or between two tables; null where there is none. */
export function captionOf(lines: readonly Line[], several: boolean): Line | null {
  const at = lines.findLastIndex(({ text }) => !/^[\s\d–-]*$/.test(text));
  const line = lines[at];
  const list = lines.findLastIndex(({ text }, index) => index < at && !isTask(text));
  if (opensTasks(lines[list]?.text ?? "")) return null;
  if (
    line === undefined ||
    line.text.length > 250 ||
    isMark(line.text) ||
    namesPlan.test(line.text) ||
    isGoal(line.text) ||
    isFootnote(line.text)
  )
    return null;
  const named = /^(?:\d{1,2}[.)]|[IVXХ]+[.)]|раздел|блок|направление|этап|часть|глава)\s*\S/i.test(line.text);
  return named || (several && /^[А-ЯЁ«]/.test(line.text) && !/[.;:]$/.test(line.text)) ? line : null;
}

/** «______ И.И. Иванов», «15» января 2024 г.: the lines that a hand fills in. */
const handLine =
  /(?:[А-ЯЁ]\.\s?){2}[А-ЯЁ][а-яё]+$|_{3,}|^[«"„]?[\s_]*\d{1,2}[\s_]*[»"”]?[\s_]*[а-яё\d]+[\s_.]*20[\d_]{2}/i;
const kindLine =
  /^(?:п\s?р\s?и\s?к\s?а\s?з|р\s?а\s?с\s?п\s?о\s?р\s?я\s?ж\s?е\s?н\s?и\s?е|п\s?о\s?с\s?т\s?а\s?н\s?о\s?в\s?л\s?е\s?н\s?и\s?е)(?![а-яё])/i;
const isClause = (text: string): boolean => /^\d{1,2}(?:\.\d{1,2})*[.)]\s*[А-ЯЁ]/.test(text);
const resolves = /п\s?р\s?и\s?к\s?а\s?з\s?ы\s?в\s?а\s?ю|постановляю|обязываю/i;

const namesPlan =
  /^[«"(]?\s*(?:(?:муниципальн|региональн|районн|областн|краев|городск|окружн|годов|сводн|комплексн|примерн|перспективн|календарн|едины|общ|школьн|типов|межведомственн|целев|антикризисн|индивидуальн|рабоч|стратегическ|пошагов|учебн|основн|проект|организационн)[а-яё-]*\s+)*[«"]?(?:план(?:а|ом|у|ы)?(?![а-яё])|план-график|план-сетка|дорожн[а-яё]+\s+карт|комплекс\s+(?:мер|мероприятий)|программ[аы](?![а-яё])|график(?![а-яё])|перечень\s+мероприятий|мероприятия(?![а-яё])|меры(?![а-яё])|система\s+мер|циклограмма|сетевой\s+график)|^п\s+л\s+а\s+н(?:\s|$)/i;
const titleHead = /план|карт|программ|комплекс|муниципальн|региональн|районн|годов/i;
