import { type Interval } from "../../deadline/interval";
import { inActivity } from "../place";
import { defineRule } from "../rule";
import { itemsOf, sameItems } from "./items";
import { type Comparable, comparableOf, type Pair } from "./pairs";
import { pairKind } from "./pair-kind";
import { inRegion } from "./region-place";
import { inline, regionalRow, withShift } from "./wording";

export const regionC2 = defineRule({
  id: "region-c2",
  severity: "warning",
  docs: {
    what: "Срок участия в региональном мероприятии не лежит внутри срока, когда регион его проводит.",
    why: "Участвовать можно только тогда, когда мероприятие идёт.",
    remedy: "Возьмите срок из регионального плана.",
  },
  messages: {
    apart: (d: { text: string; row: string; regional: string; shift: string }) =>
      `Срок «${d.text}»${d.shift} не совпадает с региональной строкой ${d.row}: там «${d.regional}».`,
    overlap: (d: { text: string; row: string; regional: string; shift: string }) =>
      `Срок «${d.text}»${d.shift} выходит за срок региональной строки ${d.row}: там «${d.regional}».`,
  },
  *check(context, report) {
    const comparable = comparableOf(context);
    if (!comparable) return;
    for (const pair of firstOfRow(comparable)) {
      if (pairKind(pair, comparable.region.catalog) !== "participation") continue;
      const relation = windowRelation(pair);
      if (relation === "inside" || relation === "unknown") continue;
      const data = {
        text: inline(pair.activity.deadline?.text ?? ""),
        row: regionalRow(pair.entry),
        regional: inline(pair.entry.deadline.text),
        shift: withShift(comparable.shift),
      };
      yield report(relation, data, [inActivity(comparable.plan, pair.activity, "deadline")], {
        related: [inRegion(pair.entry)],
        severity: relation === "apart" ? "warning" : "hint",
      });
    }
  },
});

/** A row that answers to several events may keep to any of them: the one that it fits best speaks for it. */
function firstOfRow({ pairs }: Comparable): Pair[] {
  const rows = [...new Set(pairs.map(({ activity }) => activity))];
  return rows.flatMap((row) => {
    const own = pairs.filter(({ activity }) => activity === row);
    return own.find((pair) => windowRelation(pair) === "inside") ?? own[0] ?? [];
  });
}

type WindowRelation = "inside" | "overlap" | "apart" | "unknown";

function windowRelation({ activity, entry, municipal, regional }: Pair): WindowRelation {
  if (!municipal?.whole.certain || !regional?.whole.certain) return "unknown";
  if (!fixed.has(municipal.kind) || !fixed.has(regional.kind)) return "unknown";
  const relations = partsToCompare(activity.title.clean, entry.activity, municipal.parts, regional.parts).map(
    ({ own, windows }) => partRelation(own, windows),
  );
  if (relations.includes("apart")) return "apart";
  return relations.includes("overlap") ? "overlap" : "inside";
}

const fixed = new Set(["limit", "point", "window", "list"]);

/** Where every subject has its own dates on both sides, only the same subjects are compared. */
function partsToCompare(
  title: string,
  regionalTitle: string,
  own: readonly Interval[],
  regional: readonly Interval[],
): { own: Interval; windows: readonly Interval[] }[] {
  const [items, others] = [itemsOf(title), itemsOf(regionalTitle)];
  if (items.length === 0 || items.length !== own.length) return own.map((part) => ({ own: part, windows: regional }));
  const same = sameItems(items, others);
  return own.flatMap((part, index) => {
    const other = same[index];
    if (others.length > 0 && (other === null || other === undefined)) return [];
    const window = others.length === regional.length ? regional[other ?? -1] : undefined;
    return [{ own: part, windows: window ? [window] : regional }];
  });
}

function partRelation(own: Interval, windows: readonly Interval[]): "inside" | "overlap" | "apart" {
  if (windows.some((window) => isInside(own, window))) return "inside";
  return windows.some((window) => meets(own, window)) ? "overlap" : "apart";
}

/** Of a limit only its last day is known. */
function isInside({ start, end }: Interval, window: Interval): boolean {
  const first = start ?? end;
  const begins = window.start === null || (first !== null && first >= window.start);
  return begins && (window.end === null || (end !== null && end <= window.end));
}

function meets({ start, end }: Interval, window: Interval): boolean {
  const startsInTime = window.end === null || start === null || start <= window.end;
  return startsInTime && (window.start === null || end === null || end >= window.start);
}
