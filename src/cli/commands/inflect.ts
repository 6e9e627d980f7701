import { inflect, type InflectRequest } from "../../core/russian/inflect";
import { loadNouns } from "../../core/russian/nouns";
import { Failure } from "../../documents/failure";
import { type Command } from "../call";
import { readNouns, readJson } from "../files";

const kinds = ["position", "organisation", "document", "person"];

export const inflectCommand: Command = {
  name: "inflect",
  does: "просклонять должности, организации, документы и имена",
  usage: { arguments: "--batch ФАЙЛ.json", files: [0, 0], options: ["batch"], required: ["batch"] },
  run(call) {
    const path = call.option("batch") ?? "";
    const nouns = loadNouns(readNouns());
    const forms = requests(path).map((request) => inflect(request, nouns));
    const text = forms.map((item) => Object.values(item).join(" · "));
    return { json: forms, text: text.join("\n") };
  },
};

function requests(path: string): InflectRequest[] {
  const list = readJson(path);
  if (!Array.isArray(list))
    throw new Failure(`Файл «${path}» должен быть списком [{"kind", "nominative"}].`, "bad-batch");
  return list.map((item: unknown, index) => {
    const { kind, nominative, gender } = (typeof item === "object" && item !== null ? item : {}) as Record<
      string,
      unknown
    >;
    if (typeof kind !== "string" || !kinds.includes(kind) || typeof nominative !== "string") {
      throw new Failure(
        `Файл «${path}», запись ${index + 1}: нужны «kind» (${kinds.join(", ")}) и «nominative» (слова в именительном падеже).`,
        "bad-batch",
      );
    }
    const request = { kind: kind as InflectRequest["kind"], nominative };
    return gender === "male" || gender === "female" ? { ...request, gender } : request;
  });
}
