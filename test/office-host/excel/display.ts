/** The text of a cell on a Russian machine, for the formats that clerks' sheets have. An unknown format fails the test. */
export function display(value: string | number | boolean, numberFormat: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "ИСТИНА" : "ЛОЖЬ";
  switch (numberFormat) {
    case "General":
    case "@":
      return String(value).replace(".", ",");
    case "0":
      return String(Math.round(value));
    case "0.00":
      return value.toFixed(2).replace(".", ",");
    case "dd.mm.yyyy":
    case "dd\\.mm\\.yyyy":
    case "mm-dd-yy":
    case "m/d/yyyy":
      return dayOfSerial(value);
    default:
      throw new Error(`the emulator cannot show the number format ${numberFormat}`);
  }
}

const epoch = Date.UTC(1899, 11, 30);

function dayOfSerial(serial: number): string {
  const date = new Date(epoch + Math.floor(serial) * 86_400_000);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`;
}

export function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return (time - epoch) / 86_400_000;
}
