import { findingJson } from "../../core/flows/finding-json";
import { type Command } from "../call";
import { catalogOf, checkFile } from "../inputs";
import { countLine, findingLines } from "../say";

export const checkCommand: Command = {
  name: "check",
  does: "найти, что в плане и приказе не так; с --region — и расхождения с региональным планом",
  usage: {
    arguments: "ФАЙЛ… [--region ФАЙЛ] [--profile ФАЙЛ.json] [--shift-years N]",
    files: [1, Infinity],
    options: ["region", "profile", "shift-years"],
  },
  run(call) {
    const catalog = catalogOf(call);
    const files = call.files.map((path) => ({ path, ...checkFile(path, call, catalog) }));
    return {
      json: {
        files: files.map(({ path, findings, counts }) => ({
          source: path,
          findings: findings.map(findingJson),
          counts,
        })),
      },
      text: files
        .flatMap(({ path, findings, counts }) => [path, ...findings.flatMap(findingLines), countLine(counts), ""])
        .join("\n")
        .trimEnd(),
      status: files.some(({ counts }) => counts.error > 0) ? 1 : 0,
    };
  },
};
