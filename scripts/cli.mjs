// npm run cli: the command line, installed and built first where needed; only the program itself writes to standard output.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root } from "./prepare.mjs";

ensureInstalled();
ensureBuilt("cli");
const program = join(root, "dist", "cli", "plan-prikaz.cjs");
const { status, signal } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
  stdio: "inherit",
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
process.exit(status ?? (signal ? 1 : 0));
