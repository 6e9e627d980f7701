import { comparable } from "../russian/comparable";
import { isNumber } from "./numbers";
import { type Role } from "./plan";

/** How well a column's texts read as a role, 0 to 1; blanks do not count. Decides where headings leave two candidates. */
export function fit(role: Role, texts: readonly string[]): number {
  const filled = texts.filter((text) => text.trim() !== "");
  if (filled.length === 0) return 0;
  const reads = readsAs(role);
  return reads === null ? 0.3 : filled.filter(reads).length / filled.length;
}

/** Whether a cell's text reads as a deadline: it has a day, a month, a quarter, a year or one of the usual phrases. */
export function looksLikeDeadline(text: string): boolean {
  const plain = comparable(text);
  return plain.length <= 160 && (deadlineWords.test(plain) || /^\d{4}$/.test(plain));
}

function looksLikeExecutors(text: string): boolean {
  return (/[А-ЯЁ][а-яё]+ [А-ЯЁ]\. ?[А-ЯЁ]\./.test(text) || executorWords.test(text)) && !looksLikeDeadline(text);
}

function readsAs(role: Role): ((text: string) => boolean) | null {
  switch (role) {
    case "number":
      return isNumber;
    case "activity":
      return (text) => text.length >= 20 && !looksLikeDeadline(text);
    case "deadline":
      return looksLikeDeadline;
    case "executors":
      return looksLikeExecutors;
    case "deadline.start":
    case "deadline.end":
      return (text) => looksLikeDeadline(text) || /\d/.test(text);
    case "deadline.q1":
    case "deadline.q2":
    case "deadline.q3":
    case "deadline.q4":
      return (text) => text.length <= 3 || looksLikeDeadline(text);
    case "result":
    case "mark":
    case "audience":
    case "stage":
    case "details":
    case "venue":
    case "other":
      return null;
  }
}

const deadlineWords = new RegExp(
  "\\d{1,2}[.,]\\d{1,2}[.,]\\d{2,4}|\\d{1,2}\\.\\d{2}$|(?:январ|феврал|март|апрел|ма[йяе](?:[^а-я]|$)|июн|июл|август|сентябр|октябр|ноябр|декабр)" +
    "|кварт|полугоди|(?:учебн|весь|всего|течени\\S*|календарн\\S*) (?:\\S+ )?(?:год|период)|постоянно|ежемесячн|ежегодн|еженедел|ежекварт|ежедневн|регулярно|систематич" +
    "|раз(?:а)? в |по (?:отдельному )?(?:план|графику|мере|запрос|согласован|необходимост)|соответстви\\S+ с|согласно|до начала|до конца|не позднее|в срок|20\\d\\d|весь период|лето|осень|весна|зима",
);

const executorWords =
  /управлени|отдел|методист|директор|школ|СОШ|ООШ|МБОУ|МКОУ|МАОУ|МОУ|МБУ|МКУ|ОО(?:[^а-яё]|$)|ОУ(?:[^а-яё]|$)|УО(?:[^а-яё]|$)|РОО|РУО|ГУО|МУО|ММЦ|ИМЦ|ИРО|ИПК|ЦОКО|РЦОИ|РМО|ШМО|МОУО|ШНОР|специалист|руководител|заместител|администраци|педагог|учител|координатор|комисси|центр|служб|министерств|комитет|департамент|начальник|куратор|сектор|образован/i;
