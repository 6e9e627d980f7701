// Numbers with their nouns, in the form that Russian wants, and the ends of sentences.

const rules = new Intl.PluralRules("ru");

export const numbers = new Intl.NumberFormat("ru");

type Forms = readonly [one: string, few: string, many: string];

/** «1 замечание», «2 замечания», «5 замечаний». */
export function count(n: number, [one, few, many]: Forms): string {
  return `${numbers.format(n)} ${pick(n, one, few, many)}`;
}

export function pick(n: number, one: string, few: string, many: string): string {
  const form = rules.select(n);
  return form === "one" ? one : form === "few" ? few : many;
}

export const findingForms: Forms = ["замечание", "замечания", "замечаний"];
export const errorForms: Forms = ["ошибка", "ошибки", "ошибок"];
const warningForms: Forms = ["предупреждение", "предупреждения", "предупреждений"];
const hintForms: Forms = ["подсказка", "подсказки", "подсказок"];
const placeForms: Forms = ["место", "места", "мест"];

export const counts = {
  findings: (n: number) => count(n, findingForms),
  error: (n: number) => count(n, errorForms),
  warning: (n: number) => count(n, warningForms),
  hint: (n: number) => count(n, hintForms),
  places: (n: number) => count(n, placeForms),
};

/** A full stop at the end, where there is none yet. */
export const stop = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
