import { orderJson, planJson } from "../../core/flows/read-json";
import { read } from "../../core/flows/read";
import { type Command } from "../call";
import { readSource } from "../files";
import { plural } from "../say";

export const readCommand: Command = {
  name: "read",
  does: "показать, что прочитано в файле .docx или .xlsx",
  usage: { arguments: "ФАЙЛ", files: [1, 1], options: [] },
  run(call) {
    const [source = ""] = call.files;
    const { plan, order, notes } = read(readSource(source));
    const json = { source, plan: plan && planJson(plan), order: order && orderJson(order), notes };
    const lines = [
      plan?.title ? `План: ${plan.title.clean.replace(/\s+/g, " ")}` : plan ? "План без заголовка" : "Плана нет",
      plan &&
        `${plural(plan.activities.length, "мероприятие", "мероприятия", "мероприятий")}, ${plural(plan.sections.length, "раздел", "раздела", "разделов")}`,
      order?.title && `Приказ: ${order.title.clean.replace(/\s+/g, " ")}`,
      ...notes,
    ];
    return { json, text: lines.filter(Boolean).join("\n") };
  },
};
