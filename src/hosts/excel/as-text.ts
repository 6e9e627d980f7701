/**
 * Whether Excel would make something else of this text in a cell that is not formatted as text: a formula, a number, a day,
 * a time, a truth value. Rather too often than too seldom: the remedy is harmless.
 */
export function wouldBeConverted(text: string): boolean {
  const bare = text.trim();
  if (bare === "") return false;
  return /^[=+\-@'−]/.test(bare) || isNumberLike(bare) || isDayLike(bare) || truthValues.has(bare.toLowerCase());
}

/** Digits with the signs that stand in numbers, dates, times, fractions, percentages and sums of money. */
const isNumberLike = (text: string): boolean =>
  /\d/.test(text) && /^[\d\s.,:;/\\%()₽$€£+\-−–'e]*(?:р\.?|руб\.?)?$/i.test(text);

/** «15 мая», «май 2024», «15-май-24»: days and months alone; more words make it a text. */
const isDayLike = (text: string): boolean =>
  /\d/.test(text) &&
  /^[\d\s.,/\-–]*(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[\p{L}]*[\d\s.,/\-–]*(?:г\.?|года)?$/iu.test(
    text,
  );

const truthValues = new Set(["истина", "ложь", "true", "false"]);
