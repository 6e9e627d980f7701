// The browser of the tests: a Chrome or Chromium that is there; else Playwright's own; else Debian's package.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { bin, run, say, stop } from "./prepare.mjs";

const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of a browser that can be driven, installed first where none is there; ends the command where none can be had. */
export async function ensureBrowser() {
  const there = found() ?? (await playwrights());
  if (there) return there;
  say("Для тестов нужен браузер Chromium, его здесь нет — устанавливается…");
  if (run(process.execPath, [bin("playwright-core", "playwright-core"), "install", "chromium"]) === 0) {
    const own = await playwrights();
    if (own) return own;
  }
  const root = process.getuid?.() === 0;
  if (root && existsSync("/usr/bin/apt-get")) {
    run("apt-get", ["update", "-qq"]);
    if (run("apt-get", ["install", "-y", "-qq", "chromium"]) === 0) {
      const package_ = found();
      if (package_) return package_;
    }
  }
  return stop(
    "Браузер для тестов не нашёлся и не установился. Установите Google Chrome или Chromium и укажите путь в CHROME_PATH.",
  );
}

function found() {
  const given = process.env.CHROME_PATH;
  if (given && existsSync(given)) return given;
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find(existsSync);
}

async function playwrights() {
  const { chromium } = await import("playwright-core");
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}
