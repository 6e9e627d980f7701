import { draft } from "../../core/flows/draft";
import { read } from "../../core/flows/read";
import { checkFacts } from "../../core/flows/schema";
import { loadNouns } from "../../core/russian/nouns";
import { Failure } from "../../documents/failure";
import { templateFile, type TemplateProblem } from "../../documents/order/templates";
import { writeOrder } from "../../documents/order/write";
import { type Call, type Command } from "../call";
import { readAsset, readBytes, readJson, readNouns, readSource, writeOutput } from "../files";
import { planOf, profileOrDefault } from "../inputs";

export const orderCommand: Command = {
  name: "order",
  does: "составить приказ с планом в приложении",
  usage: {
    arguments:
      "ФАЙЛ --facts ФАЙЛ.json [--profile ФАЙЛ.json] [--template ФАЙЛ.docx] (--out ФАЙЛ.docx | --text) [--force]",
    files: [1, 1],
    options: ["facts", "profile", "template", "out"],
    required: ["facts"],
    switches: ["text", "force"],
  },
  async run(call) {
    const [path = ""] = call.files;
    const out = call.option("out");
    if (out === undefined && !call.has("text")) {
      throw new Failure(
        "Укажите --out ФАЙЛ.docx, куда записать приказ, или --text, чтобы показать его текст.",
        "misuse",
      );
    }
    if (out !== undefined && !/\.docx$/i.test(out)) {
      throw new Failure(`Приказ записывается в Word: имя «${out}» должно оканчиваться на «.docx».`, "other-format");
    }
    const factsPath = call.option("facts") ?? "";
    const facts = checkFacts(readJson(factsPath));
    if ("problem" in facts) throw new Failure(`${factsPath}: ${facts.problem}`, "bad-facts");
    const profile = profileOrDefault(call);
    const plan = planOf(read(readSource(path)), path);
    const result = draft({ facts: facts.facts, profile, plan, nouns: loadNouns(readNouns()) });
    const unfilled = result.draft.unfilled.map(({ message }) => message);
    if (out === undefined) return { json: { text: result.lines, unfilled }, text: result.lines.join("\n") };
    const { bytes, problems } = await writeOrder(result.draft, profile.style, templateOf(call, result.draft.kind));
    writeOutput(call, out, bytes, [path, ...call.options("template")]);
    const lines = [`Приказ записан в «${out}».`, ...unfilled, ...problems.map(problemLine)];
    return { json: { text: result.lines, unfilled }, text: lines.join("\n") };
  },
};

const templateOf = (call: Call, kind: Parameters<typeof templateFile>[0]): Uint8Array => {
  const own = call.option("template");
  return own === undefined ? readAsset("templates", templateFile(kind)) : readBytes(own);
};

const problemLine = ({ message }: TemplateProblem): string => `Шаблон: ${message}`;
