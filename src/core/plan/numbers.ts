/** «1», «1.1», «1.1.», «2.3.10», «1)», «IV.», «А.1»: a row's number that stands alone in its cell. */
export const isNumber = (text: string): boolean => arabic.test(text.trim()) || isRoman(text);

const arabic = /^(?:№ ?)?\d{1,3}(?:[.,] ?\d{1,3}){0,4}\s*[.)]?$/;

export const isRoman = (text: string): boolean => /^(?=[IVXХ])(?:[XХ]{0,3})(?:I[XХV]|V?I{0,3})[.)]?$/.test(text.trim());

/** A number at the start of a text, with what sets it off: «1.1. Проведение …» → 5 characters of number. */
export function leadingNumber(text: string): { number: string; length: number } | null {
  const match = /^\s*((?:\d{1,3}(?:\.\d{1,3}){0,4}[.)]?)|(?:[IVXХ]{1,5}[.)]))(?=\s)\s*/.exec(text) ?? glued.exec(text);
  const number = match?.[1];
  if (match === null || number === undefined) return null;
  if (/^\d+$/.test(number) && !/^\s*\d+\s+[А-ЯЁ«"]/.test(text)) return null;
  return { number, length: match[0].length };
}

/** «1.1.Проведение», «1)Проведение». */
const glued = /^\s*(\d{1,3}(?:\.\d{1,3}){0,4}[.)])(?=[А-ЯЁа-яё«"])/;

/** The parts of a number: «1.10.» → [1, 10]; a Roman one has a single part; null for what is none. */
export function partsOf(text: string): number[] | null {
  const bare = text.trim().replace(/^№ ?/, "").replace(/[.)]$/, "").replace(/\s/g, "");
  if (/^\d+(?:[.,]\d+)*$/.test(bare)) return bare.split(/[.,]/).map(Number);
  return isRoman(bare) && bare !== "" ? [romanValue(bare)] : null;
}

/** Whether `inner` is counted under `outer`: «1.1.1» under «1.1». */
export function isUnder(inner: string, outer: string): boolean {
  const [a, b] = [partsOf(inner), partsOf(outer)];
  return a !== null && b !== null && a.length > b.length && b.every((part, index) => part === a[index]);
}

function romanValue(text: string): number {
  const values = [...text.replace(/Х/g, "X")].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
