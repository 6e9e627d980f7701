import { type Block, type Place, type Source } from "./source";

/** One line of a document outside its plan: of a paragraph, or of a cell where a table only lays words out. */
export interface Line {
  /** Without blanks at its ends, never empty. */
  readonly text: string;
  readonly at: Place;
  /** The automatic number at its start. */
  readonly label?: string;
  readonly alignment?: "left" | "center" | "right" | "justify";
  readonly bold?: boolean;
  /** It continues a paragraph after a line break. */
  readonly broken?: true;
  /** Blank lines stand right above it. */
  readonly apart?: true;
  /** It stands in a table or on a sheet. */
  readonly inGrid?: true;
}

/** The lines of a document in reading order; `before` ends them, exclusively, at a block or at a row of a table. */
export function linesOf(source: Source, before: Place = { block: source.blocks.length }): Line[] {
  const lines: Line[] = [];
  let apart = false;
  source.blocks.slice(0, before.row === undefined ? before.block : before.block + 1).forEach((block, index) => {
    const rows = index === before.block ? before.row : undefined;
    for (const text of textsOf(block, index, rows)) {
      const found = split(text);
      found.forEach((line, i) => lines.push(i === 0 && apart ? { ...line, apart: true } : line));
      apart = found.length === 0;
    }
  });
  return lines;
}

type Text = Omit<Line, "broken" | "apart">;

function textsOf(block: Block, index: number, rows: number | undefined): Text[] {
  if (block.kind === "paragraph") {
    const { text, label, alignment, bold } = block;
    return [
      {
        text,
        at: { block: index },
        ...(label !== undefined && { label }),
        ...(alignment !== undefined && { alignment }),
        ...(bold !== undefined && { bold }),
      },
    ];
  }
  return block.rows.slice(0, rows).flatMap((slots, row) => {
    const texts = slots.flatMap((slot, column): Text[] => {
      if (slot.kind !== "cell" || slot.text.trim() === "") return [];
      const at: Place = { block: index, row, column };
      return [{ text: slot.text, at, inGrid: true, ...(slot.bold !== undefined && { bold: slot.bold }) }];
    });
    return texts.length > 0 ? texts : [{ text: "", at: { block: index, row }, inGrid: true }];
  });
}

function split(text: Text): Line[] {
  let from = 0;
  return text.text.split("\n").flatMap((raw, index): Line[] => {
    const start = from + (/^\s*/.exec(raw)?.[0].length ?? 0);
    const line = raw.trim();
    from += raw.length + 1;
    if (line === "") return [];
    const whole = line.length === text.text.length;
    const at = whole ? text.at : { ...text.at, from: start, to: start + line.length };
    const { label, ...rest } = text;
    return [
      {
        ...rest,
        text: line,
        at,
        ...(index === 0 && label !== undefined && { label }),
        ...(index > 0 && { broken: true }),
      },
    ];
  });
}
