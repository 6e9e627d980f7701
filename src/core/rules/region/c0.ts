import { periodName } from "../../calendar/period";
import { defineRule } from "../rule";
import { offeredShift, periodsMeet, yearsText } from "./periods";

/** C0: without an accepted shift the comparison says this one thing and nothing else. */
export const regionC0 = defineRule({
  id: "region-c0",
  severity: "warning",
  docs: {
    what: "Муниципальный и региональный планы составлены на разные годы.",
    why: "Сроки разных лет сравнивать нельзя: каждый показался бы нарушенным.",
    remedy: "Откройте региональный план нужного года или примите сдвиг сроков: он действует только для сравнения.",
  },
  messages: {
    differ: (d: { own: string; regional: string; shift: string }) =>
      `План составлен на ${d.own}, а региональный — на ${d.regional}: сроки не сравниваются. Чтобы сравнить, сдвиньте сроки на ${d.shift} или откройте региональный план на ${d.own}.`,
    shifted: (d: { own: string; regional: string; shift: string }) =>
      `План составлен на ${d.own}, а региональный — на ${d.regional}: для сравнения сроки плана сдвинуты на ${d.shift}, в самом плане они не меняются.`,
    apart: (d: { own: string; regional: string; shift: string }) =>
      `План составлен на ${d.own}, а региональный — на ${d.regional}: и со сдвигом на ${d.shift} годы не совпадают, поэтому сроки не сравниваются.`,
  },
  *check({ plan, region }, report) {
    if (!plan?.period || !region?.catalog.period) return;
    const [own, regional] = [plan.period, region.catalog.period];
    const offered = offeredShift(own, regional);
    if (offered === null && periodsMeet(own, regional, region.shiftYears ?? 0)) return;
    const data = { own: periodName(own), regional: periodName(regional) };
    const text = plan.title?.text ?? "";
    const places = [{ part: "plan", row: "title", column: null, text } as const];
    const related = [{ part: "region", row: "title", column: null, text: region.catalog.title } as const];
    if (region.shiftYears === null && offered !== null) {
      const shift = yearsText(offered);
      const fixes = [{ kind: "suggestion", title: `Сдвинуть сроки на ${shift} для сравнения`, edits: [] } as const];
      yield report("differ", { ...data, shift }, places, { related, fixes });
      return;
    }
    const shift = yearsText(region.shiftYears ?? 0);
    const meet = periodsMeet(own, regional, region.shiftYears ?? 0);
    yield report(meet ? "shifted" : "apart", { ...data, shift }, places, { related });
  },
});
