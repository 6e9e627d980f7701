import { inActivity } from "../place";
import { defineRule } from "../rule";
import { type Item, itemsOf, sameItems } from "./items";
import { comparableOf } from "./pairs";
import { inRegion } from "./region-place";
import { regionalRow } from "./wording";

export const regionC11 = defineRule({
  id: "region-c11",
  severity: "hint",
  docs: {
    what: "Перечень внутри мероприятия расходится с перечнем региональной строки.",
    why: "Лишнего регион не проводит, а пропущенное могло потеряться при переписывании.",
    remedy: "Сверьте перечень с региональным планом.",
  },
  messages: {
    extra: (d: { names: string; row: string }) =>
      `В региональной строке ${d.row} нет того, что есть в плане: ${d.names}.`,
    missing: (d: { names: string; row: string }) =>
      `В перечне нет того, что есть в региональной строке ${d.row}: ${d.names}.`,
  },
  *check(context, report) {
    const comparable = comparableOf(context);
    if (!comparable) return;
    for (const { activity, entry } of comparable.pairs) {
      const [own, regional] = [itemsOf(activity.title.clean), itemsOf(entry.activity)];
      if (own.length === 0 || regional.length === 0) continue;
      const extra = own.filter((_, index) => sameItems(own, regional)[index] === null);
      const missing = regional.filter((_, index) => sameItems(regional, own)[index] === null);
      // Lists that share nothing are lists of different things, not of one thing with gaps.
      if (extra.length === own.length) continue;
      const row = regionalRow(entry);
      const places = [inActivity(comparable.plan, activity, "activity")];
      const related = [inRegion(entry, "activity")];
      if (extra.length > 0) yield report("extra", { names: namesOf(extra), row }, places, { related });
      if (missing.length > 0) yield report("missing", { names: namesOf(missing), row }, places, { related });
    }
  },
});

const namesOf = (items: readonly Item[]): string => items.map(({ name }) => `«${name}»`).join(", ");
