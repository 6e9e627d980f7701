import { countOf } from "../../core/flows/check-document";
import { findingJson } from "../../core/flows/finding-json";
import { safeEdits } from "../../core/flows/fix";
import { check } from "../../core/flows/check";
import { type Finding } from "../../core/rules/finding";
import { patchDocument } from "../../documents/patch";
import { readDocument } from "../../documents/read";
import { type Command } from "../call";
import { readBytes, requireFormat, writeOutput } from "../files";
import { planOf, profileOf } from "../inputs";
import { countLine, findingLines, plural } from "../say";

/** Fixes of one cell can hide one another, so the document is read and fixed anew until nothing more is applied. */
const rounds = 5;

interface FixedPlace {
  readonly rule: string;
  readonly row: string;
  readonly column: string | null;
  readonly from: string;
  readonly to: string;
}

export const fixCommand: Command = {
  name: "fix",
  does: "внести безопасные исправления в копию файла",
  usage: {
    arguments: "ФАЙЛ --out ФАЙЛ [--rule ПРАВИЛО…] [--profile ФАЙЛ.json] [--force]",
    files: [1, 1],
    options: ["out", "rule", "profile"],
    required: ["out"],
    repeated: ["rule"],
    switches: ["force"],
  },
  run(call) {
    const [path = ""] = call.files;
    const out = call.option("out") ?? "";
    requireFormat(out, path);
    const profile = profileOf(call);
    const rules = call.options("rule");
    const checked = (bytes: Uint8Array) => check({ source: readDocument(path, bytes), profile });
    let bytes = readBytes(path);
    let result = checked(bytes);
    planOf(result, path);
    const applied: FixedPlace[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const edits = safeEdits(result.findings, rules);
      if (edits.length === 0) break;
      const patched = patchDocument(bytes, edits);
      if (patched.applied.done.length === 0) break;
      const refused = new Set(patched.applied.refused.map(({ edit }) => edit));
      applied.push(...result.findings.flatMap((finding) => placesFixed(finding, rules, refused)));
      bytes = patched.bytes;
      result = checked(bytes);
    }
    writeOutput(call, out, bytes, [path]);
    const { findings } = result;
    const lines = [
      ...applied.map(
        ({ row, column, from, to }) => `✓ строка ${row}${column ? `, ${column}` : ""}: «${from}» → «${to}»`,
      ),
      `Исправлено: ${plural(applied.length, "место", "места", "мест")}. Записано в «${out}».`,
      ...findings.flatMap(findingLines),
      countLine(countOf(findings)),
    ];
    return {
      json: { applied, left: findings.map(findingJson) },
      text: lines.join("\n"),
      status: result.counts.error > 0 ? 1 : 0,
    };
  },
};

function placesFixed(finding: Finding, rules: readonly string[], refused: ReadonlySet<unknown>): FixedPlace[] {
  if (rules.length > 0 && !rules.includes(finding.rule)) return [];
  const edits = finding.fixes.find(({ kind }) => kind === "safe")?.edits ?? [];
  return edits.flatMap((edit) => {
    if (edit.kind !== "set" || refused.has(edit)) return [];
    const { block, row, column } = edit.at;
    const place =
      finding.places.find(({ at }) => at?.block === block && at.row === row && at.column === column) ??
      finding.places[0];
    return [{ rule: finding.rule, row: place?.row ?? "", column: place?.column ?? null, from: edit.from, to: edit.to }];
  });
}
