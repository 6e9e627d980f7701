import { type Grid, ownerOf, type Place, type Source } from "../../core/grid/source";
import { type Finding, type Severity } from "../../core/rules/finding";

/** What the findings say of one cell or paragraph. */
export interface Mark {
  readonly severity: Severity;
  /** Indexes of findings, worst first. */
  readonly findings: readonly number[];
  /** The words meant, where a finding names some. */
  readonly spans: readonly Span[];
}

export interface Span {
  readonly from: number;
  readonly to: number;
  readonly severity: Severity;
}

export type Marks = ReadonlyMap<string, Mark>;

/** A cell's or paragraph's name in maps and in the page: «1/4/2», «0». */
export const placeKey = ({ block, row, column }: Place): string =>
  row === undefined ? `${block}` : `${block}/${row}/${column ?? 0}`;

/** The place of the cell that is seen there: its own, or the one that covers it. */
export function shownPlace(source: Source, place: Place): Place {
  const block = source.blocks[place.block];
  if (block?.kind !== "grid" || place.row === undefined) return { block: place.block };
  return { block: place.block, ...ownerOf(block, place.row, place.column ?? 0) };
}

/** Findings by the cell that shows them. They come worst first, so a cell's first finding gives its severity. */
export function marksOf(source: Source, findings: readonly Finding[]): Marks {
  const marks = new Map<string, Mark>();
  findings.forEach((finding, index) => {
    for (const { at, part } of finding.places) {
      if (at === undefined || part === "region") continue;
      const key = placeKey(shownPlace(source, at));
      const mark = marks.get(key) ?? { severity: finding.severity, findings: [], spans: [] };
      marks.set(key, {
        severity: mark.severity,
        findings: mark.findings.includes(index) ? mark.findings : [...mark.findings, index],
        spans: [...mark.spans, ...spanOf(at, finding.severity)],
      });
    }
  });
  return marks;
}

const spanOf = ({ from, to }: Place, severity: Severity): Span[] =>
  from !== undefined && to !== undefined && from < to ? [{ from, to, severity }] : [];

/** How wide columns are to one another: long texts get more, and a column is never narrower than its longest word. */
export function columnShares(grid: Grid): number[] {
  const columns = grid.rows[0]?.length ?? 0;
  const shares = Array.from({ length: columns }, (_, column) => shareOf(grid, column));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

function shareOf(grid: Grid, column: number): number {
  let [length, cells, word] = [0, 0, 3];
  for (const row of grid.rows.slice(0, 400)) {
    const slot = row[column];
    if (slot?.kind !== "cell" || slot.columnSpan > 1 || slot.text === "") continue;
    length += slot.text.length;
    cells += 1;
    word = Math.max(word, longestWord(slot.text));
  }
  const average = cells === 0 ? 0 : length / cells;
  return Math.max(Math.min(word, 18) * 0.9 + 1.6, Math.sqrt(average) * 2.4);
}

const longestWord = (text: string): number => Math.max(...text.split(/[\s-]+/).map((word) => word.length));
