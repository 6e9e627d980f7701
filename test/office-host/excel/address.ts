import { invalidArgument } from "../protocol";
import { type Area } from "./model";

/** «B3», «B3:D5», «B:D», «3:5», with or without dollars and the sheet's name. */
export function parseAddress(text: string): Area {
  const bare = text.replace(/^.*!/, "").replaceAll("$", "").toUpperCase();
  const match = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/.exec(bare);
  if (!match || bare === "") throw invalidArgument(`the address ${text} is not valid`);
  const [, letters = "", digits = "", lastLetters = letters, lastDigits = digits] = match;
  if ((letters === "") !== (lastLetters === "") || (digits === "") !== (lastDigits === "")) {
    throw invalidArgument(`the address ${text} is not valid`);
  }
  const column = letters === "" ? 0 : columnNumber(letters);
  const lastColumn = letters === "" ? 16383 : columnNumber(lastLetters);
  const row = digits === "" ? 0 : Number(digits) - 1;
  const lastRow = digits === "" ? 1048575 : Number(lastDigits) - 1;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

export function addressOf(sheetName: string, area: Area): string {
  const sheet = /^[\p{L}_][\p{L}\d_]*$/u.test(sheetName) ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  const last = `${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
  return `${sheet}!${first === last ? first : `${first}:${last}`}`;
}
