import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const program = resolve("dist", "cli", "plan-prikaz.cjs");

export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** One call of the built command line, in the project's folder. */
export function runProgram(...args: string[]): Run {
  if (!existsSync(program)) throw new Error("the command line is not built: run npm test, or npm run build");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8" });
  return { status: status ?? -1, out: stdout, err: stderr };
}

/** The JSON that a call prints; the call must not be refused. */
export function jsonOf<T>(...args: string[]): T {
  const { status, out, err } = runProgram(...args, "--json");
  if (status === 2) throw new Error(err);
  return JSON.parse(out) as T;
}

/** A folder of its own for one test, gone after it. */
export function inFolder(work: (path: (name: string) => string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "plan-prikaz-"));
  try {
    work((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
