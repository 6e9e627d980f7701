/** A list number in one of the formats of ST_NumberFormat that Russian documents use; others as digits. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperLetter":
      return letters(value, latin).toUpperCase();
    case "lowerLetter":
      return letters(value, latin);
    case "russianUpper":
      return letters(value, russian).toUpperCase();
    case "russianLower":
      return letters(value, russian);
    case "ordinal":
      return `${value}-й`;
    case "numberInDash":
      return `- ${value} -`;
    default:
      return String(value);
  }
}

const latin = "abcdefghijklmnopqrstuvwxyz";
/** The 29 letters of ST_NumberFormat: without ё, й, ъ, ь. */
const russian = "абвгдежзиклмнопрстуфхцчшщыэюя";

/** а … я, аа … яя: Word repeats the letter. Longer runs than anyone reads stay digits. */
function letters(value: number, alphabet: string): string {
  if (value < 1 || value > alphabet.length * 30) return String(value);
  const letter = alphabet[(value - 1) % alphabet.length] as string;
  return letter.repeat(Math.ceil(value / alphabet.length));
}

const romanDigits = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let written = "";
  for (const [worth, digits] of romanDigits) {
    while (rest >= worth) {
      written += digits;
      rest -= worth;
    }
  }
  return written;
}
