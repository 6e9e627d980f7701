// What every command does first: install what is missing, build what is stale. All chatter goes to standard error.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, ".cache");

export const say = (text) => process.stderr.write(`${text}\n`);

/** Ends the command with a sentence that says what is missing and what to do. */
export function stop(text, status = 2) {
  say(text);
  process.exit(status);
}

/** node_modules as package-lock.json names them; safe when two commands start at once. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Нужен Node.js 20.19 или новее, здесь ${process.versions.node}. Установите новую версию и повторите команду.`);
  }
  const wanted = digest([join(root, "package-lock.json")]);
  const stamp = join(root, "node_modules", ".installed");
  const fresh = () => existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (fresh()) return;
  locked("install", () => {
    if (fresh()) return;
    say("Устанавливаются библиотеки (npm ci), это займёт минуту-две…");
    const done = run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
    if (done !== 0) {
      stop(
        "Библиотеки не установились: npm ci остановился с ошибкой (она выше). Проверьте доступ к реестру npm и повторите команду.",
      );
    }
    writeFileSync(stamp, wanted);
  });
}

/** dist/web and dist/cli as the sources make them; `part` is "web" or "cli". */
export function ensureBuilt(part) {
  const wanted = digest(sources());
  const stamp = join(root, "dist", part, ".built");
  const fresh = () => existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (fresh()) return;
  locked(`build-${part}`, () => {
    if (fresh()) return;
    say(part === "web" ? "Собирается страница…" : "Собирается программа…");
    const done = run(process.execPath, [bin("webpack-cli", "webpack-cli"), "--config-name", part]);
    if (done !== 0) stop("Сборка остановилась с ошибкой (она выше).");
    writeFileSync(stamp, wanted);
  });
}

/** The script behind a package's command, so that no shell and no PATH is needed. */
export function bin(name, command) {
  const folder = join(root, "node_modules", ...name.split("/"));
  const { bin: commands } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof commands === "string" ? commands : commands[command]);
}

/** Runs a command in the project's folder, its output on standard error; returns its exit status. */
export function run(command, args, options = {}) {
  const shell = process.platform === "win32" && !command.includes("\\");
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], shell, ...options });
  if (error) say(String(error.message));
  return status ?? 1;
}

function sources() {
  const files = [
    "package-lock.json",
    "webpack.config.js",
    "scripts/manual-page.mjs",
    "babel.config.cjs",
    "tsconfig.json",
  ].map((name) => join(root, name));
  return [...files, ...["src", "assets", "docs"].flatMap((name) => walk(join(root, name)))].filter(existsSync);
}

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)]));
}

function digest(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/** Does the work once at a time over all processes; a lock whose owner is gone is taken over. */
function locked(name, work) {
  mkdirSync(cache, { recursive: true });
  const lock = join(cache, `${name}.lock`);
  for (let told = false; !take(lock); told = true) {
    if (!told) say("Другая команда уже готовит то же самое, подождём её…");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  const release = () => rmSync(lock, { force: true });
  process.once("exit", release);
  try {
    work();
  } finally {
    release();
    process.off("exit", release);
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (!isAbandoned(lock)) return false;
    rmSync(lock, { force: true });
    return false;
  }
}

function isAbandoned(lock) {
  try {
    const owner = Number(readFileSync(lock, "utf8"));
    if (owner > 0) {
      process.kill(owner, 0);
      return false;
    }
    return Date.now() - statSync(lock).mtimeMs > 5000;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
