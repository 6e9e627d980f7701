/** Words of a cell or of the page around tables, gathered as a browser shows them: spaces collapsed, lines divided. */
export interface Words {
  add(text: string, bold: boolean): void;
  /** A line break that was put there: two of them leave an empty line. */
  breakLine(): void;
  /** The edge of a block: the words after it begin a new line. */
  startLine(): void;
  lines(): Line[];
}

export interface Line {
  readonly text: string;
  readonly bold: boolean;
}

interface Growing {
  text: string;
  bold: boolean;
  /** Whether the line was ended on purpose, so that it counts even when it is empty. */
  ended: boolean;
}

export function createWords(): Words {
  const lines: Growing[] = [{ text: "", bold: true, ended: false }];
  const last = (): Growing => lines[lines.length - 1] as Growing;
  const next = (): number => lines.push({ text: "", bold: true, ended: false });
  return {
    add(text, bold) {
      const words = text.replace(/[ \t\r\n\f]+/g, " ");
      const line = last();
      if (words.trim() !== "") line.bold &&= bold;
      line.text += line.text === "" || line.text.endsWith(" ") ? words.replace(/^ /, "") : words;
    },
    breakLine() {
      last().ended = true;
      next();
    },
    startLine() {
      if (last().text.trim() !== "") next();
    },
    lines: () =>
      lines
        .filter(({ text, ended }) => ended || text.replaceAll(" ", "") !== "")
        .map(({ text, bold }) => ({ text: tidy(text), bold })),
  };
}

/** Word writes an empty paragraph as a lone no-break space. */
const tidy = (text: string): string => (text.trim() === "" ? "" : text.replace(/^ +| +$/g, ""));
