import { child, children, type XmlElement } from "../xml/tree";
import { formatNumber } from "./number-format";
import { numberOf, toggleOf, valueOf } from "./properties";
import { type Styles } from "./styles";

/** An automatic number as Word shows it, and whether a space divides it from the text. */
export interface Label {
  readonly text: string;
  readonly spaced: boolean;
}

export interface Numbering {
  /** Counts one paragraph of a list and gives its number; null for a list that the document does not define. */
  next(numId: string, level: number): Label | null;
  /** The level of a list that belongs to a style, where there is one. */
  levelOf(numId: string, style: string): number | undefined;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** The level whose number starts this one anew; 0 never. */
  readonly restart: number | undefined;
  readonly style: string | undefined;
  readonly arabic: boolean;
  readonly spaced: boolean;
}

interface List {
  readonly levels: ReadonlyMap<number, Level>;
  /** The numbering style that defines this list instead. */
  readonly link: string | undefined;
}

interface Instance {
  readonly list: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
  /** Levels that have begun at their own start. */
  readonly begun: Set<number>;
}

/**
 * Counts the automatic numbers of a document, paragraph by paragraph in the order of the page, as Word does: instances
 * of one abstract list count on together, unless an instance has a start of its own (ISO 29500-1, 17.9).
 */
export function readNumbering(part: XmlElement | null, styles: Styles): Numbering {
  const lists = new Map<string, List>();
  const instances = new Map<string, Instance>();
  for (const element of children(part ?? undefined, "w:abstractNum")) {
    const link = valueOf(element, "w:numStyleLink");
    lists.set(element.attributes["w:abstractNumId"] ?? "", { levels: levelsOf(element), link });
  }
  for (const element of children(part ?? undefined, "w:num")) {
    instances.set(element.attributes["w:numId"] ?? "", readInstance(element));
  }
  const counters = new Map<string, Map<number, number>>();
  const find = (numId: string): { instance: Instance; id: string; list: List } | null => {
    const instance = instances.get(numId);
    if (instance === undefined) return null;
    const list = lists.get(instance.list);
    const linked = list?.link === undefined ? undefined : instances.get(styles.get(list.link)?.numId ?? "");
    const id = linked?.list ?? instance.list;
    const found = lists.get(id);
    return found === undefined ? null : { instance, id, list: found };
  };
  return {
    levelOf(numId, style) {
      for (const [index, level] of find(numId)?.list.levels ?? []) if (level.style === style) return index;
      return undefined;
    },
    next(numId, index) {
      const found = find(numId);
      if (found === null) return null;
      const { instance, id, list } = found;
      const levelAt = (i: number): Level | undefined => instance.levels.get(i) ?? list.levels.get(i);
      const level = levelAt(index);
      if (level === undefined) return null;
      const counts = counters.get(id) ?? new Map<number, number>();
      counters.set(id, counts);
      count(counts, index, levelAt, instance);
      return { text: labelText(level, counts, levelAt), spaced: level.spaced };
    },
  };
}

type LevelAt = (index: number) => Level | undefined;

function count(counts: Map<number, number>, index: number, levelAt: LevelAt, instance: Instance): void {
  const own = instance.starts.get(index);
  const before = counts.get(index);
  if (own !== undefined && !instance.begun.has(index)) counts.set(index, own);
  else counts.set(index, before === undefined ? (levelAt(index)?.start ?? 1) : before + 1);
  instance.begun.add(index);
  for (let above = 0; above < index; above++) {
    if (!counts.has(above)) counts.set(above, levelAt(above)?.start ?? 1);
  }
  for (const below of [...counts.keys()]) {
    if (below > index && restarts(levelAt(below), index)) counts.delete(below);
  }
}

/** Whether a number of level `by` starts a deeper level anew (w:lvlRestart counts levels from 1). */
function restarts(level: Level | undefined, by: number): boolean {
  if (level?.restart === undefined) return true;
  return level.restart !== 0 && by < level.restart;
}

function labelText(level: Level, counts: ReadonlyMap<number, number>, levelAt: LevelAt): string {
  if (level.format === "bullet") return bullet(level.text);
  return level.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const value = counts.get(index);
      if (value === undefined) return "";
      return formatNumber(value, level.arabic ? "decimal" : (levelAt(index)?.format ?? "decimal"));
    })
    .trim();
}

/** Bullets of the fonts Symbol and Wingdings are private-use characters: a dash stays a dash, the rest are dots. */
function bullet(text: string): string {
  if (!/^[\ue000-\uf8ff]/.test(text)) return text.trim();
  return text.startsWith("\uf02d") || text.startsWith("\uf0be") ? "–" : "•";
}

function readInstance(element: XmlElement): Instance {
  const levels = new Map<number, Level>();
  const starts = new Map<number, number>();
  for (const override of children(element, "w:lvlOverride")) {
    const index = Number(override.attributes["w:ilvl"] ?? 0);
    const start = numberOf(override, "w:startOverride", -1);
    if (start >= 0) starts.set(index, start);
    const level = child(override, "w:lvl");
    if (level !== undefined) levels.set(index, readLevel(level));
  }
  return { list: valueOf(element, "w:abstractNumId") ?? "", levels, starts, begun: new Set() };
}

const levelsOf = (element: XmlElement): Map<number, Level> =>
  new Map(children(element, "w:lvl").map((level) => [Number(level.attributes["w:ilvl"] ?? 0), readLevel(level)]));

function readLevel(element: XmlElement): Level {
  const restart = numberOf(element, "w:lvlRestart", -1);
  const text = valueOf(element, "w:lvlText") ?? "";
  return {
    start: numberOf(element, "w:start", 0),
    format: valueOf(element, "w:numFmt") ?? "decimal",
    text,
    restart: restart < 0 ? undefined : restart,
    style: valueOf(element, "w:pStyle"),
    arabic: toggleOf(element, "w:isLgl") ?? false,
    spaced: valueOf(element, "w:suff") !== "nothing" || /\s$/.test(text),
  };
}
