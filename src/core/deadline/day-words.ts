/** A day of a month in words: «первое», «двадцать четвертого». */
export const DAY_IN_WORDS =
  "(?:(?:двадцать|тридцать)\\s)?(?:(?:перв|втор|четверт|пят|шест|седьм|восьм|девят|десят|(?:один|две|три|четыр|пят|шест|сем|восем|девят)надцат|двадцат|тридцат)(?:ое|ого|ому)|треть(?:е|его|ему))";

/** 1 to 39; 0 where the words are no number. */
export function dayInWords(words: string): number {
  const [last = "", tens = ""] = words.split(" ").reverse();
  const ones = last.startsWith("тридцат") ? 30 : starts.findIndex((start) => last.startsWith(start)) + 1;
  return (tens === "" ? 0 : tens === "двадцать" ? 20 : 30) + ones;
}

/** Of «двенадцатое» as of «второе»: none begins another. */
const starts = (
  "перв втор трет четверт пято шесто седьм восьмо девято десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат " +
  "шестнадцат семнадцат восемнадцат девятнадцат двадцат"
).split(" ");
