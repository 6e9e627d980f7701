import { type DraftClause, type OrderDraft } from "../../core/order/draft";
import { type Style } from "../../core/profile/profile";
import { type Parts } from "./parts";
import { child, descendants, type Element, elements, parseXml, writeXml } from "./xml-tree";

/** The custom property that a template of ours carries: only such a template takes the profile's typeface and numbers. */
const templateProperty = "PlanPrikazTemplate";

/** Numbering, typeface, size, spacing and the title's place as the profile wants them, in a template of ours. */
export function applyStyle(parts: Parts, style: Style, draft: OrderDraft): Parts {
  const custom = parts["docProps/custom.xml"];
  if (custom === undefined || !new TextDecoder().decode(custom).includes(`name="${templateProperty}"`)) return parts;
  const changed: Record<string, Uint8Array> = { ...parts };
  const change = (name: string, make: (root: Element) => void): void => {
    const bytes = parts[name];
    if (bytes === undefined) return;
    const root = parseXml(new TextDecoder().decode(bytes));
    make(root);
    changed[name] = new TextEncoder().encode(writeXml(root));
  };
  change("word/styles.xml", (root) => setStyles(root, style));
  change("word/fontTable.xml", (root) => setFont(root, style.typeface));
  change("word/numbering.xml", (root) => setNumbers(root, levelFormats(style, draft.clauses)));
  return changed;
}

function setStyles(root: Element, style: Style): void {
  const half = String(style.size * 2);
  for (const defaults of descendants(root, "w:rPrDefault")) {
    for (const fonts of descendants(defaults, "w:rFonts")) {
      fonts.attributes = Object.fromEntries(Object.keys(fonts.attributes).map((name) => [name, style.typeface]));
    }
    for (const size of [...descendants(defaults, "w:sz"), ...descendants(defaults, "w:szCs")])
      size.attributes["w:val"] = half;
  }
  for (const one of descendants(root, "w:style")) {
    const id = one.attributes["w:styleId"];
    if (id === "OrderText")
      for (const spacing of descendants(one, "w:spacing"))
        spacing.attributes["w:line"] = String(Math.round(240 * style.lineSpacing));
    if (id === "OrderTitle") setTitle(one, style.titleAlignment);
  }
}

/** 8 cm at the left or 12 cm in the middle: the longest lines of a requisite. */
function setTitle(title: Element, alignment: Style["titleAlignment"]): void {
  for (const indent of descendants(title, "w:ind")) {
    indent.attributes =
      alignment === "left"
        ? { "w:left": "0", "w:right": "5103", "w:firstLine": "0" }
        : { "w:left": "1417", "w:right": "1417", "w:firstLine": "0" };
  }
  for (const aligned of descendants(title, "w:jc")) aligned.attributes["w:val"] = alignment;
}

function setFont(root: Element, typeface: string): void {
  const [first] = elements(root);
  if (first?.name === "w:font") first.attributes["w:name"] = typeface;
}

interface LevelFormat {
  readonly format: "decimal" | "russianLower";
  readonly text: string;
}

/** How each level is numbered: as the draft's own clauses are, by the profile where it has none of that level. */
function levelFormats(style: Style, clauses: readonly DraftClause[]): LevelFormat[] {
  const byProfile: LevelFormat[] = [0, 1, 2, 3].map((level) => {
    if (level === 0) return { format: "decimal", text: style.clauses === "1." ? "%1." : "%1)" };
    if (style.subclauses === "1)") return { format: "decimal", text: `%${level + 1})` };
    return {
      format: "decimal",
      text: `${Array.from({ length: level + 1 }, (_, index) => `%${index + 1}`).join(".")}.`,
    };
  });
  return byProfile.map((format, level) => formatOf(firstAt(clauses, level)?.number ?? "", level) ?? format);
}

const firstAt = (clauses: readonly DraftClause[], level: number): DraftClause | undefined =>
  level === 0 ? clauses[0] : clauses.map((clause) => firstAt(clause.clauses, level - 1)).find(Boolean);

/** «3.1.» at the second level is «%1.%2.», «а)» counts in letters; null for what no automatic number can show. */
function formatOf(number: string, level: number): LevelFormat | null {
  const match = /^((?:\d+\.)*)(\d+|[а-я])([.)]?)$/.exec(number.trim());
  if (!match) return null;
  const above = (match[1] ?? "").split(".").length - 1;
  if (above !== 0 && above !== level) return null;
  const first = level - above;
  const counters = Array.from({ length: above + 1 }, (_, index) => `%${first + index + 1}`).join(".");
  return { format: /\d/.test(match[2] ?? "") ? "decimal" : "russianLower", text: counters + (match[3] ?? "") };
}

function setNumbers(root: Element, formats: readonly LevelFormat[]): void {
  const ours = descendants(root, "w:abstractNum").find(
    (one) => child(one, "w:name")?.attributes["w:val"] === "OrderClauses",
  );
  if (ours === undefined) return;
  for (const level of descendants(ours, "w:lvl")) {
    const format = formats[Number(level.attributes["w:ilvl"])];
    if (format === undefined) continue;
    for (const one of descendants(level, "w:numFmt")) one.attributes["w:val"] = format.format;
    for (const one of descendants(level, "w:lvlText")) one.attributes["w:val"] = format.text;
  }
}
