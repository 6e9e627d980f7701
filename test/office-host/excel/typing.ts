import { HostError } from "../protocol";
import { serialOf } from "./display";

interface Typed {
  readonly value: string | number | boolean;
  readonly formula?: string;
  readonly numberFormat: string;
}

/**
 * What Excel makes of a value that is set: text that looks like a formula, a number or a day becomes one, unless the cell
 * is formatted as text.
 */
export function typedValue(typed: unknown, numberFormat: string): Typed {
  if (typeof typed === "number" || typeof typed === "boolean") return { value: typed, numberFormat };
  const text = String(typed);
  if (numberFormat === "@" || text === "") return { value: text, numberFormat };
  if (text.startsWith("'")) return { value: text.slice(1), numberFormat };
  if (/^-?\d+([.]\d+)?$/.test(text) && !/^\d{1,2}\.\d{1,2}$/.test(text)) return { value: Number(text), numberFormat };
  if (/^[=+\-@]/.test(text)) {
    const formula = text.startsWith("=") ? text : `=${text}`;
    if (!/^=[+-]?[A-Z0-9(."@$]/.test(formula)) throw new HostError("InvalidArgument", "The formula is not valid.");
    return { value: 0, formula, numberFormat };
  }
  const day = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/.exec(text);
  if (day) {
    const [, date = "", month = "", year = "2024"] = day;
    const serial = serialOf(Number(year), Number(month), Number(date));
    if (serial !== null)
      return { value: serial, numberFormat: numberFormat === "General" ? "dd.mm.yyyy" : numberFormat };
  }
  if (/^(ИСТИНА|ЛОЖЬ)$/i.test(text)) return { value: text.toUpperCase() === "ИСТИНА", numberFormat };
  return { value: text, numberFormat };
}
