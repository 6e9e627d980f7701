/**
 * A text of a table cell as the catalog keeps it: a line that the cell's width broke is joined again, the lines of a list
 * stay, empty ones go.
 */
export function tidyText(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/\s+/gu, " ").trim());
  return lines
    .filter(Boolean)
    .reduce<string[]>((all, line) => {
      const last = all.at(-1);
      if (last === undefined || beginsItem(line) || /[:;]$/u.test(last)) return [...all, line];
      return [...all.slice(0, -1), `${last} ${line}`];
    }, [])
    .join("\n");
}

/** The dates of a cell stand one under another on purpose: their lines stay. */
export const tidyLines = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter(Boolean)
    .join("\n");

const beginsItem = (line: string): boolean => /^(?:[-–—•*]|\d+[.)])\s?\S/u.test(line);
