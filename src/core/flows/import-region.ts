import { definedAbbreviations } from "../catalog/abbreviations";
import { type Act, type Catalog, type Entry, type Fault } from "../catalog/catalog";
import { whyExcluded } from "../catalog/excluded";
import { tidyLines, tidyText } from "../catalog/tidy";
import { type Source } from "../grid/source";
import { type Order } from "../order/order";
import { readOrder } from "../order/read-order";
import { type Activity, type Field, type Plan, rowName } from "../plan/plan";
import { readPlan } from "../plan/read-plan";
import { clean } from "../russian/clean";
import { knownWords } from "../russian/known-words";
import { type Finding } from "../rules/finding";
import { documentRules } from "../rules/document-rules";
import { runRules } from "../rules/run";

/** What a person says of a catalog where the document does not. */
export interface CatalogDetails {
  readonly region?: string;
  readonly version?: string;
  readonly act?: Act;
}

/** Справочник from a regional plan, its texts clean, its own faults found by the same rules as a municipal plan's. */
export function importRegion(
  source: Source,
  details: CatalogDetails = {},
): { catalog: Catalog | null; notes: readonly string[] } {
  const { plan, notes } = readPlan(source);
  if (plan === null) return { catalog: null, notes };
  const order = readOrder(source, plan);
  const entries = plan.activities.map((activity) => entryOf(plan, activity));
  const known = knownWords(entries.flatMap(({ activity, executors, result }) => [activity, executors, result]));
  const title = plan.title === null ? "" : oneLine(plan.title.clean);
  const catalog: Catalog = {
    region:
      details.region ?? regionIn([title, ...plan.sections.map((section) => section.title), ...paragraphs(source)]),
    title,
    period: plan.period,
    source: source.name,
    version: details.version ?? "1",
    act: details.act ?? actOf(order, paragraphs({ ...source, blocks: source.blocks.slice(0, plan.blocks[0] ?? 0) })),
    abbreviations: definedAbbreviations([
      ...paragraphs(source),
      ...plan.sections.map((section) => section.title),
      ...entries.flatMap(({ activity, executors, result }) => [activity, executors, result]),
    ]),
    sections: plan.sections.map((section) => ({ number: section.number, title: oneLine(clean(section.title, known)) })),
    entries,
    faults: faultsOf(source, plan, order),
  };
  return { catalog, notes };
}

function entryOf(plan: Plan, activity: Activity): Entry {
  const text = activity.deadline ? tidyLines(activity.deadline.clean) : "";
  const reading = activity.deadline?.reading ?? { kind: "unreadable", why: "В региональном плане нет графы сроков." };
  return {
    row: rowName(plan, activity),
    section: activity.section,
    number: activity.number.clean,
    activity: tidyText(activity.title.clean),
    deadline: { text, reading },
    executors: cleanOf(activity.executors),
    result: cleanOf(activity.result),
    excluded: whyExcluded(text, reading, plan.period),
  };
}

const cleanOf = (field: Field | null): string => (field === null ? "" : tidyText(field.clean));

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

const paragraphs = (source: Source): string[] =>
  source.blocks.flatMap((block) => (block.kind === "paragraph" ? block.text : []));

/** The regional act: the order that brings the plan, or the one that its mark or stamp names. */
function actOf(order: Order | null, above: readonly string[]): Act | null {
  if (order?.kind && order.date?.day) {
    const { kind, body, number, title, date } = order;
    return {
      kind: kind.clean,
      author: body ? oneLine(body.clean) : null,
      date: date.day,
      number: number ? number.clean : null,
      title: title ? oneLine(title.clean) : null,
    };
  }
  const named = [order?.annex.stamp, order?.annex.mark].flatMap((field) => (field ? field.clean : []));
  return actNamedIn(oneLine([...named, ...above].join(" ")));
}

/** «к приказу министерства … от 23.01.2026 № 47», «УТВЕРЖДЁН распоряжением … от … № …». */
function actNamedIn(text: string): Act | null {
  const found =
    /(приказ|распоряжени|постановлени)\S*\s+(\S[^№]{0,200}?)\s+от\s+(\d{1,2})\.(\d{2})\.(\d{4})\S*\s*№\s*(\S+)/iu.exec(
      text,
    );
  if (!found) return null;
  const [, kind = "", author = "", day = "", month = "", year = "", number = ""] = found;
  return {
    kind: kind.toLowerCase() === "приказ" ? "приказ" : `${kind.toLowerCase()}е`,
    author: author || null,
    date: `${year}-${month}-${day.padStart(2, "0")}`,
    number,
    title: null,
  };
}

/** «Кировской области» → «Кировская область»: the region that the texts name most. */
function regionIn(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [, stem = "", kind = ""] of text.matchAll(/([А-ЯЁ][а-яё-]+)(?:ой|ого) (области|края)/gu)) {
      const name = kind === "области" ? `${stem}ая область` : `${stem}${/[гкх]$/u.test(stem) ? "ий" : "ый"} край`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    for (const [, name = ""] of text.matchAll(/Республик[аи] ([А-ЯЁ][а-яё-]+)/gu)) {
      counts.set(`Республика ${name}`, (counts.get(`Республика ${name}`) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

function faultsOf(source: Source, plan: Plan, order: Order | null): Fault[] {
  const none = { off: [], working: [] };
  return runRules(documentRules, { source, plan, order, profile: null, region: null, transferredDays: none })
    .filter((finding) => finding.places.some(({ part }) => part === "plan"))
    .map(faultOf);
}

function faultOf({ rule, severity, message, places }: Finding): Fault {
  const place = places.find(({ part }) => part === "plan");
  const isRow = place !== undefined && !["title", "header"].includes(place.row) && !place.row.startsWith("§");
  return { rule, severity, row: isRow ? place.row : null, column: place?.column ?? null, message };
}
