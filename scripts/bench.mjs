// npm run bench [-- NAME]: every test/bench/*.bench.ts side by side with its peers, in one run, as a table of ratios.
import { createRequire } from "node:module";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled, root, say } from "./prepare.mjs";

ensureInstalled();
const { build } = await import("./bench-bundle.mjs");
const only = process.argv[2];
const folder = join(root, "test", "bench");
const names = readdirSync(folder).filter((name) => name.endsWith(".bench.ts") && (!only || name.includes(only)));
if (names.length === 0) say(`В test/bench нет замера «${only ?? ""}».`);
const require = createRequire(import.meta.url);
let missed = 0;
for (const name of names) {
  const bundle = await build(join(folder, name));
  const { title, rows } = await require(bundle).default();
  process.stdout.write(`\n## ${title}\n\n| what | ours | peer | ratio | wanted | |\n|---|---|---|---|---|---|\n`);
  for (const { what, ours, peer, ratio, wanted, ok } of rows) {
    if (ok === false) missed += 1;
    process.stdout.write(
      `| ${what} | ${ours} | ${peer} | ${format(ratio)} | ${wanted} | ${ok === false ? "✗" : ""} |\n`,
    );
  }
}
process.exit(missed > 0 ? 1 : 0);

function format(ratio) {
  return Number.isFinite(ratio) ? ratio.toFixed(2) : "";
}
