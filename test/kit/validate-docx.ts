import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Faults that Microsoft's Open XML SDK finds in a file. */
export function validateDocx(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), "docx-"));
  const file = join(folder, "made.docx");
  try {
    writeFileSync(file, bytes);
    const { stdout, stderr } = spawnSync(process.execPath, [validator, file], { encoding: "utf8" });
    if (!stdout.trim().startsWith("{")) throw new Error(`the validator did not run: ${stderr}`);
    const { errors } = JSON.parse(stdout) as { errors: { description: string; path: string; xPath: string }[] };
    return errors.map(({ description, path, xPath }) => `${path} ${xPath}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const validator = join("node_modules", "@xarsh", "ooxml-validator", "dist", "src", "cli.js");
