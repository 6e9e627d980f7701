/**
 * A text of the regional plan in a plan for other years: every year that is named as one («в 2024 году», «2023/2024 учебный
 * год», «01.02.2024», «март 2024 г.») moves; numbers of documents and counts stay.
 */
export function moveYears(text: string, years: number): string {
  if (years === 0) return text;
  return text.replace(year, (found) => String(Number(found) + years));
}

const months = "январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр";

const year = new RegExp(
  [
    String.raw`(?<=\d\.\d{1,2}\.)(?:19|20)\d\d\b`,
    String.raw`(?<![\d№]|№ )(?:19|20)\d\d(?=\s?(?:г\.|г\s|г$|год|уч|[/–-]\s?(?:19|20)\d\d))`,
    String.raw`(?<=(?:19|20)\d\d\s?[/–-]\s?)(?:19|20)\d\d\b`,
    String.raw`(?<=(?:${months})[а-я]* )(?:19|20)\d\d\b`,
  ].join("|"),
  "giu",
);
