import { type Cell } from "../../core/grid/source";
import { dayOfSerial, isDay, serialOfDay } from "./dates";
import { displayNumber } from "./number-format";
import { unescapeText } from "./strings";
import { type CellStyle } from "./styles";

/** What a cell's text is made with. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
}

/** A cell as the sheet writes it. */
export interface WrittenCell {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly formula: string | null;
}

/** A cell as a person sees it; null for one that says nothing. */
export function readCell(written: WrittenCell, context: CellContext): Cell | null {
  if (written.value === "" && written.formula === null) return null;
  const style = context.styles[written.style];
  const format = style?.format ?? "General";
  const shown = show(written, format, context);
  if (shown.text === "" && written.formula === null) return null;
  return {
    kind: "cell",
    ...shown,
    ...(format !== "General" && { format }),
    ...(written.formula !== null && { formula: `=${written.formula}` }),
    ...(style?.bold === true && { bold: true }),
    rowSpan: 1,
    columnSpan: 1,
  };
}

function show({ type, value }: WrittenCell, format: string, context: CellContext): Pick<Cell, "text" | "value"> {
  switch (type) {
    case "s":
      return { text: tidy(context.strings[Number(value)] ?? "") };
    case "str":
    case "inlineStr":
      return { text: tidy(unescapeText(value)) };
    case "b":
      return value === "1" ? { text: "ИСТИНА", value: true } : { text: "ЛОЖЬ", value: false };
    case "e":
      return { text: errors[value] ?? value };
    case "d":
      if (!/^\d{4}-\d\d-\d\d(T|$)/.test(value) || !isDay(value.slice(0, 10))) return { text: value };
      return showNumber(serialOfDay(value.slice(0, 10), false), format === "General" ? "dd.mm.yyyy" : format, false);
    default: {
      const number = Number(value);
      if (value.trim() === "" || !Number.isFinite(number)) return { text: value };
      return showNumber(number, format, context.from1904);
    }
  }
}

function showNumber(number: number, format: string, from1904: boolean): Pick<Cell, "text" | "value"> {
  const day = dayOfSerial(number, from1904);
  const text = displayNumber(number, format, day);
  return day !== null && showsDay(format) ? { text, value: { day } } : { text, value: number };
}

/** Whether the format shows a day, not only a time of day. */
function showsDay(format: string): boolean {
  if (format === "General") return false;
  const known = dayFormats.get(format);
  if (known !== undefined) return known;
  const signs = (format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, "");
  const shows = /\[\$-F800\]/i.test(format) || /[dy]|mmm/i.test(signs);
  if (dayFormats.size > 1_000) dayFormats.clear();
  dayFormats.set(format, shows);
  return shows;
}

/** A workbook has few formats and asks for each of them in every cell. */
const dayFormats = new Map<string, boolean>();

const tidy = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

const errors: Readonly<Record<string, string>> = {
  "#N/A": "#Н/Д",
  "#REF!": "#ССЫЛКА!",
  "#NAME?": "#ИМЯ?",
  "#VALUE!": "#ЗНАЧ!",
  "#DIV/0!": "#ДЕЛ/0!",
  "#NUM!": "#ЧИСЛО!",
  "#NULL!": "#ПУСТО!",
};
