// npm test: installs what is missing (a browser too), builds, and runs every test. Arguments go to jest.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { bin, ensureBuilt, ensureInstalled, root, run, say } from "./prepare.mjs";

ensureInstalled();
const chrome = await ensureBrowser();
// The command line's own script builds it beside the page; whatever it leaves undone is built after.
spawn(process.execPath, [join(root, "scripts", "cli.mjs"), "help"], { cwd: root, stdio: "ignore" }).unref();
ensureBuilt("web");
ensureBuilt("cli");
const status = run(process.execPath, [bin("jest", "jest"), "--maxWorkers=2", ...process.argv.slice(2)], {
  stdio: "inherit",
  cwd: root,
  env: { ...process.env, CHROME_PATH: chrome },
});
if (status !== 0) say("Тесты не прошли (см. выше).");
process.exit(status);
