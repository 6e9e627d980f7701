import { dateText, isDateFormat } from "./date-format";

/** A number as a Russian Excel shows it under a format; `day` is the day it stands for under a date format. */
export function displayNumber(value: number, format: string, day: string | null): string {
  if (format === "General" || format === "@") return general(value);
  const sections = sectionsOf(format);
  if (isDateFormat(sections[0] ?? "")) return dateText(value, sections[0] ?? "", day);
  const section = value < 0 && sections[1] !== undefined ? 1 : value === 0 && sections[2] !== undefined ? 2 : 0;
  const code = sections[section] ?? "";
  return patternText(section === 1 ? -value : value, code);
}

/** Parts of a format: positive; negative; zero; text. A semicolon in quotes divides nothing. */
function sectionsOf(format: string): string[] {
  const sections = [""];
  for (const token of format.match(/"[^"]*"|\\.|\[[^\]]*\]|[^]/g) ?? []) {
    if (token === ";") sections.push("");
    else sections[sections.length - 1] += token;
  }
  return sections;
}

/** General: eleven digits at most, then an exponent. */
function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  if (Math.abs(value) >= 1e11 || Math.abs(value) < 1e-9) return exponent(value, 5);
  return String(Number(value.toPrecision(10)));
}

function exponent(value: number, digits: number): string {
  const [mantissa = "", power = "0"] = value.toExponential(digits).split("e");
  const short = mantissa.replace(/\.?0+$/, "").replace(".", ",");
  return `${short}E${power.startsWith("-") ? "-" : "+"}${power.slice(1).padStart(2, "0")}`;
}

interface Pattern {
  readonly before: string;
  readonly after: string;
  readonly wholeDigits: number;
  readonly decimals: number;
  readonly fewestDecimals: number;
  readonly grouped: boolean;
  readonly percent: boolean;
  readonly exponent: boolean;
}

function patternText(value: number, code: string): string {
  const pattern = readPattern(code);
  if (pattern === null) return literal(code);
  const scaled = pattern.percent ? value * 100 : value;
  if (pattern.exponent) return pattern.before + exponent(scaled, pattern.decimals) + pattern.after;
  const [whole = "0", fraction = ""] = Math.abs(scaled).toFixed(pattern.decimals).split(".");
  const digits = (pattern.wholeDigits === 0 && whole === "0" ? "" : whole).padStart(pattern.wholeDigits, "0");
  const kept = trimZeros(fraction, pattern.fewestDecimals);
  const number = (pattern.grouped ? group(digits) : digits) + (kept === "" ? "" : separatorOf(pattern) + kept);
  const sign = scaled < 0 && /[1-9]/.test(number) ? "-" : "";
  return pattern.before + sign + number + pattern.after;
}

/**
 * A bare «0.00» is how a plan's number («1.10») is kept from losing its nought: it keeps the point that it is typed
 * with. Amounts and shares have the Russian comma.
 */
const separatorOf = (pattern: Pattern): string =>
  pattern.grouped || pattern.before !== "" || pattern.after !== "" ? "," : ".";

function trimZeros(fraction: string, fewest: number): string {
  let end = fraction.length;
  while (end > fewest && fraction[end - 1] === "0") end--;
  return fraction.slice(0, end);
}

const group = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, "\u00a0");

/** Reads one section of a format; null where it holds no place for digits. */
function readPattern(code: string): Pattern | null {
  const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, (quoted) => "\u0001".repeat(quoted.length));
  const match = /[#0?][#0?,\u00a0]*(?:\.[#0?]*)?(?:E[+-][0#?]+)?/i.exec(plain);
  if (match === null) return null;
  const [number] = match;
  const [whole = "", fraction = ""] = number.replace(/E.*$/i, "").split(".");
  const percent = plain.includes("%");
  return {
    before: literal(code.slice(0, match.index)),
    after: literal(code.slice(match.index + number.length)),
    wholeDigits: whole.replace(/[^0]/g, "").length,
    decimals: fraction.length,
    fewestDecimals: fraction.replace(/[^0]/g, "").length,
    grouped: whole.includes(","),
    percent,
    exponent: /E[+-]/i.test(number),
  };
}

/** Words of a format: quoted text, escaped signs, the currency of [$₽-419]; colours and conditions are not shown. */
function literal(code: string): string {
  return code.replace(
    /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*./g,
    (_, quoted, sign, currency) =>
      [quoted, sign, currency].find((part): part is string => typeof part === "string") ?? "",
  );
}
