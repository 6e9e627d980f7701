import { matchRows } from "../../core/catalog/match";
import { read } from "../../core/flows/read";
import { rowName } from "../../core/plan/plan";
import { type Command } from "../call";
import { readSource } from "../files";
import { planOf, requiredCatalog } from "../inputs";

export const matchCommand: Command = {
  name: "match",
  does: "подобрать строкам плана строки регионального плана",
  usage: { arguments: "ФАЙЛ --region ФАЙЛ", files: [1, 1], options: ["region"], required: ["region"] },
  run(call) {
    const [source = ""] = call.files;
    const catalog = requiredCatalog(call);
    const plan = planOf(read(readSource(source)), source);
    const rows = matchRows(plan, catalog).map(({ activity, candidates, entry }) => {
      const found = plan.activities[activity];
      return {
        row: found ? rowName(plan, found) : "",
        none: entry === null,
        candidates: candidates.map((item) => ({
          row: catalog.entries[item.entry]?.row ?? "",
          score: Number(item.score.toFixed(4)),
        })),
      };
    });
    const text = rows.map(({ row, none, candidates }) => {
      const names = candidates.map((item) => `${item.row} (${item.score.toFixed(2)})`).join(", ");
      return `${row}: ${none ? "нет соответствия" : "соответствует первой из"}${names ? ` — ${names}` : ""}`;
    });
    return { json: rows, text: text.join("\n") };
  },
};
