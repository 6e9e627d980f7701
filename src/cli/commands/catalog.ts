import { type Command } from "../call";
import { writeOutput } from "../files";
import { readCatalog } from "../inputs";
import { plural } from "../say";

export const catalogCommand: Command = {
  name: "catalog",
  does: "сделать из регионального плана справочник",
  usage: { arguments: "ФАЙЛ [--out ФАЙЛ.json] [--force]", files: [1, 1], options: ["out"], switches: ["force"] },
  run(call) {
    const [source = ""] = call.files;
    const catalog = readCatalog(source);
    const out = call.option("out");
    if (out !== undefined) writeOutput(call, out, `${JSON.stringify(catalog, null, 2)}\n`, [source]);
    const faults = catalog.faults.map(({ row, message }) => `• ${row === null ? "" : `строка ${row}: `}${message}`);
    const lines = [
      `${catalog.title}: ${plural(catalog.entries.length, "запись", "записи", "записей")}`,
      ...(faults.length > 0 ? ["В самом региональном плане:", ...faults] : []),
      ...(out === undefined ? [] : [`Справочник записан в «${out}».`]),
    ];
    return { json: catalog, text: lines.join("\n") };
  },
};
