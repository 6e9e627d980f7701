import { type Line } from "../grid/lines";
import { type Field } from "../plan/plan";
import { type Form } from "./read-form";
import { isBarePlace, type Requisites, requisitesOf } from "./read-requisites";
import { fieldIn, type Text, textOf, wholeField } from "./read-text";

export interface Head extends Requisites {
  readonly body: Field | null;
  readonly title: Field | null;
  /** The preamble's words up to «приказываю». */
  readonly preamble: Text;
}

/** Letterhead, date, number, place, title and preamble of an order. */
export function readHead(form: Form, known: ReadonlySet<string>): Head {
  const kindRest = form.kind ? requisitesOf(form.kind.line, known, form.kind.to) : null;
  const above = form.letterhead.map((line) => requisitesOf(line, known));
  const below = splitHead(form.head, known);
  const told = [kindRest, ...below.requisites, ...above].filter((each) => each !== null);
  const names = form.letterhead.filter((line, index) => above[index] === null && !isContact(line.text));
  return {
    date: told.find((each) => each.date)?.date ?? null,
    number: told.find((each) => each.number)?.number ?? null,
    place: told.find((each) => each.place)?.place ?? below.place,
    body: wholeField(form.kind ? names : [], known),
    title: wholeField(below.title, known),
    preamble: preambleOf(below.preamble, form, known),
  };
}

interface SplitHead {
  readonly requisites: readonly (Requisites | null)[];
  readonly place: Field | null;
  readonly title: readonly Line[];
  readonly preamble: readonly Line[];
}

function splitHead(lines: readonly Line[], known: ReadonlySet<string>): SplitHead {
  const requisites: (Requisites | null)[] = [];
  let place: Field | null = null;
  let at = 0;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || startsTitle(line.text) || startsPreamble(line.text)) break;
    const told = requisitesOf(line, known);
    if (told === null && isBarePlace(line.text) && startsTitle(lines[at + 1]?.text ?? ""))
      place = fieldIn(textOf([line], known));
    else if (told === null) break;
    else requisites.push(told);
  }
  const rest = lines.slice(at);
  const end = titleEnd(rest);
  return {
    requisites: requisites.filter((each) => each !== null),
    place,
    title: rest.slice(0, end),
    preamble: rest.slice(end),
  };
}

function titleEnd(lines: readonly Line[]): number {
  const [first] = lines;
  if (first === undefined || startsPreamble(first.text)) return 0;
  let end = 1;
  for (; end < lines.length; end += 1) {
    const [above, line] = [lines[end - 1], lines[end]];
    if (line === undefined || above === undefined) break;
    if (startsPreamble(line.text)) break;
    if (end >= 10 || line.text.length > 250) break;
    if (/^[А-ЯЁ]/.test(line.text) && line.apart === true && !/[,(«–-]$|\s[а-яё]{1,2}$/.test(above.text)) break;
  }
  return end;
}

const startsTitle = (text: string): boolean =>
  /^[«"“(]?\s*(?:Об?|Обо|О внесении|По вопрос[ау])\s+[а-яёА-ЯЁ«"]/.test(text);

const startsPreamble = (text: string): boolean =>
  /^(?:в\s+(?:соответстви[ие]|целях|связи|рамках|исполнени[ие]|период|течение|обеспечени[ие]|развити[ие]|дополнени[ие])|во\s+исполнени[ие]|на\s+основани[ие]|с\s+(?:целью|уч[её]том)|согласно|руководствуясь|по\s+(?:итогам|результатам)|учитывая|рассмотрев|заслушав|принимая|для\s|исходя|обсудив|проанализировав)(?![а-яё])/i.test(
    text,
  );

function preambleOf(lines: readonly Line[], form: Form, known: ReadonlySet<string>): Text {
  const [first] = form.body;
  const words = first && form.resolve ? first.text.slice(0, form.resolve.from).trimEnd() : "";
  if (first === undefined || words === "") return textOf(lines, known);
  const from = first.at.from ?? 0;
  return textOf([...lines, { ...first, text: words, at: { ...first.at, from, to: from + words.length } }], known);
}

/** Address, telephone and codes of a letterhead. */
const isContact = (text: string): boolean =>
  /тел\.?[\s/:]|телефон|факс|e-?mail|@|инн|огрн|кпп|окпо|окогу|www\.|https?:|(?<!\d)\d{6}(?!\d)|(?<![а-яё])(?:ул|пер|пр-т|просп)\.\s|^(?:копия|проект|\d{1,3}|[-–—_\s]+)$/i.test(
    text,
  );
