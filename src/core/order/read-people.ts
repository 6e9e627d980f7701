import { type Line } from "../grid/lines";
import { type Field } from "../plan/plan";
import { clean } from "../russian/clean";
import { type Clause, type Person } from "./order";
import { fieldIn, textOf } from "./read-text";

const initialsFirst = "(?:[А-ЯЁ]\\.\\s?){1,2}[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?";
const surnameFirst = "[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\\s+[А-ЯЁ]\\.\\s?(?:[А-ЯЁ]\\.)?";
const fullName =
  "[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\\s+[А-ЯЁ][а-яё]+\\s+[А-ЯЁ][а-яё]+(?:вич|вна|чна|вича|вну|вне|вичу|вной|чну|чне)[а-яё]*";
const anyName = `(?:${initialsFirst}|${surnameFirst}|${fullName})`;

export interface Signature {
  readonly signer: Person;
  /** How many lines come before it. */
  readonly at: number;
}

/** The signature below the clauses: a post over several lines, then the name. `from`: where the last clause begins. */
export function readSignature(lines: readonly Line[], from: number, known: ReadonlySet<string>): Signature | null {
  for (const pattern of [initialsFirst, fullName, surnameFirst]) {
    for (let i = from; i < lines.length; i += 1) {
      const found = signatureAt(lines, i, from, pattern);
      if (found === null) continue;
      const position = [...lines.slice(found.start, i), ...found.sameLine];
      const all = lines.slice(found.start, i + 1);
      const field = fieldIn(textOf(all, known));
      const post = position
        .map((line) => line.text)
        .join(" ")
        .replace(/[\s_:–—-]+$/, "");
      if (field) return { signer: { position: post, name: found.name, field }, at: found.start };
    }
  }
  return null;
}

function signatureAt(lines: readonly Line[], index: number, from: number, pattern: string) {
  const line = lines[index];
  const match = line && new RegExp(`^(.*?)[\\s_/]*(${pattern})[\\s_/.]*$`).exec(line.text);
  const name = match?.[2];
  if (!line || !match || name === undefined) return null;
  const before = match[1]?.trim() ?? "";
  const sameLine = before === "" || /^\(?подпись/i.test(before) ? [] : [{ ...line, text: before }];
  if (sameLine.length > 0 && !startsPost.test(before) && !(index > from && mayBePost(before))) return null;
  if (sameLine.length > 0 && startsPost.test(before)) {
    return { start: firstLineOfPost(lines, index, from), sameLine, name };
  }
  for (let start = index - 1; start > from && index - start <= 6; start -= 1) {
    const text = lines[start]?.text ?? "";
    if (!mayBePost(text)) break;
    if (startsPost.test(text)) return { start: firstLineOfPost(lines, start, from), sameLine, name };
  }
  return null;
}

/** «Исполняющий обязанности» may stand a line above «начальника управления». */
function firstLineOfPost(lines: readonly Line[], start: number, from: number): number {
  const above = lines[start - 1]?.text ?? "";
  return start - 1 > from &&
    /^(?:и\.\s?о\.|исполняющ|врио|временно|первый\s|заместител)/i.test(above) &&
    mayBePost(above)
    ? start - 1
    : start;
}

const mayBePost = (text: string): boolean => text.length <= 120 && !/[;:]$|^\d|\d{4}/.test(text);

const startsPost =
  /^(?:и\.\s?о\.|ио\s|врио|вр\.\s?и\.\s?о|исполняющ|временно\s+исполняющ|начальник|заместител|зам\.|директор|заведующ|руководител|глава|председател|министр|ректор|управляющ|первый\s+заместител|главный|ведущий|методист|секретар|консультант|специалист)/i;

/** Whom the control clause names; null for «оставляю за собой». */
export function readOverseer(control: Clause): Person | null {
  const said = control.field.text;
  const verb = laysOn.exec(said);
  if (verb === null) return null;
  const start = verb.index + verb[0].length;
  const rest = said.slice(start);
  const match = new RegExp(anyName).exec(rest);
  const position = match
    ? tidy(rest.slice(0, match.index)) || tidy(rest.slice(match.index + match[0].length))
    : tidy(rest);
  const name = match?.[0].replace(/\s+/g, " ").trim() ?? "";
  return { position, name, field: partOf(control.field, start) };
}

const laysOn = /(?:возложить|возлагаю|возлагается|поручить|поручаю|закрепить)\s+(?:на\s+|за\s+)?(?!собой|себя|лично)/i;

/** The field from a character on; whole where it stands in several places. */
function partOf(field: Field, start: number): Field {
  if (field.parts !== undefined) return field;
  const from = (field.at.from ?? 0) + start;
  const text = field.text.slice(start);
  return { text, clean: clean(text), at: { ...field.at, from, to: from + text.length } };
}

const tidy = (text: string): string => text.replace(/^[\s,(–—-]+|[\s,().–—-]+$/g, "").replace(/\s+/g, " ");

/** The clause that says who controls: the last one that speaks of it. */
export function controlClause(clauses: readonly Clause[]): Clause | null {
  const all = clauses.flatMap(function each(clause): Clause[] {
    return [clause, ...clause.clauses.flatMap(each)];
  });
  return all.findLast(({ field }) => controls.test(field.clean)) ?? null;
}

const controls =
  /контрол[ья]\s+(?:над\s+|за\s+)?(?:[а-яё]+\s+){0,3}?(?:исполнени|выполнени|реализаци|соблюдени|настоящ|приказ|распоряжени|план)|контрол[ья][^.]{0,80}(?:оставляю|возложить|возлагаю)/i;
