import { matchRows } from "../../core/catalog/match";
import { proposeFill } from "../../core/flows/fill";
import { read } from "../../core/flows/read";
import { loadNouns } from "../../core/russian/nouns";
import { patchDocument } from "../../documents/patch";
import { readDocument } from "../../documents/read";
import { type Command } from "../call";
import { readBytes, readNouns, requireFormat, writeOutput } from "../files";
import { planOf, profileOrDefault, requiredCatalog } from "../inputs";
import { plural } from "../say";

export const fillCommand: Command = {
  name: "fill",
  does: "заполнить пустые графы по региональному плану, не трогая набранного",
  usage: {
    arguments: "ФАЙЛ --region ФАЙЛ [--profile ФАЙЛ.json] --out ФАЙЛ [--force]",
    files: [1, 1],
    options: ["region", "profile", "out"],
    required: ["region", "out"],
    switches: ["force"],
  },
  run(call) {
    const [path = ""] = call.files;
    const out = call.option("out") ?? "";
    requireFormat(out, path);
    const catalog = requiredCatalog(call);
    const bytes = readBytes(path);
    const source = readDocument(path, bytes);
    const reading = read(source);
    const plan = planOf(reading, path);
    const matches = matchRows(plan, catalog);
    const profile = profileOrDefault(call);
    const { proposals, left } = proposeFill({
      source,
      plan,
      order: reading.order,
      catalog,
      matches,
      profile,
      nouns: loadNouns(readNouns()),
    });
    const patched = patchDocument(
      bytes,
      proposals.flatMap(({ edits }) => edits),
    );
    const refused = new Map(patched.applied.refused.map(({ edit, why }) => [edit, why]));
    writeOutput(call, out, patched.bytes, [path]);
    const filled = proposals
      .filter(({ edits }) => !edits.some((edit) => refused.has(edit)))
      .map(({ row, column, text, from }) => ({ row, column, text, from }));
    const unfilled = [
      ...left.map(({ row, column, why }) => ({ row, column, why })),
      ...proposals.flatMap(({ row, column, edits }) => {
        const why = edits.map((edit) => refused.get(edit)).find((reason) => reason !== undefined);
        return why === undefined ? [] : [{ row, column, why }];
      }),
    ];
    const lines = [
      ...filled.map(
        ({ row, column, text, from }) => `✓ строка ${row}, ${column}: «${text}» (по строке ${from} региона)`,
      ),
      ...unfilled.map(({ row, column, why }) => `– строка ${row}, ${column}: ${why}`),
      `Заполнено: ${plural(filled.length, "ячейка", "ячейки", "ячеек")}. Записано в «${out}».`,
    ];
    return { json: { filled, left: unfilled }, text: lines.join("\n") };
  },
};
