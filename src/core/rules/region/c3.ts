import { inActivity } from "../place";
import { defineRule } from "../rule";
import { comparableOf } from "./pairs";
import { pairKind } from "./pair-kind";
import { inRegion } from "./region-place";
import { inline, regionalRow, withShift } from "./wording";

export const regionC3 = defineRule({
  id: "region-c3",
  severity: "hint",
  docs: {
    what: "Муниципальное мероприятие, которое продолжает региональное, начинается раньше него.",
    why: "Передавать на местах ещё нечего: материалы появятся на региональном мероприятии.",
    remedy: "Перенесите срок на время после регионального мероприятия.",
  },
  messages: {
    early: (d: { text: string; row: string; regional: string; shift: string }) =>
      `Срок «${d.text}»${d.shift} начинается раньше региональной строки ${d.row}, которую это мероприятие продолжает: там «${d.regional}».`,
  },
  *check(context, report) {
    const comparable = comparableOf(context);
    if (!comparable) return;
    const { plan, region, shift, pairs } = comparable;
    for (const pair of pairs) {
      const { activity, entry, municipal, regional } = pair;
      if (pairKind(pair, region.catalog) !== "follow-up") continue;
      const [own, first] = [municipal?.whole, regional?.whole];
      const begins = own?.start ?? own?.end;
      if (!own?.certain || !first?.certain || !begins || first.start === null || begins >= first.start) continue;
      if (municipal?.kind === "ongoing" || municipal?.kind === "recurrence") continue;
      const data = {
        text: inline(activity.deadline?.text ?? ""),
        row: regionalRow(entry),
        regional: inline(entry.deadline.text),
        shift: withShift(shift),
      };
      yield report("early", data, [inActivity(plan, activity, "deadline")], { related: [inRegion(entry)] });
    }
  },
});
