import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/**
 * Milliseconds that a page may take for anything, and a test for all of it: a slow machine is no fault, and where nothing
 * is wrong waiting longer costs nothing.
 */
export const patience = 120_000;
export const testPatience = 300_000;

/**
 * A headless Chromium for tests: the one that CHROME_PATH names, else one on the PATH, else playwright's own. Nothing but
 * the tests' own addresses is asked for: the browser's background traffic is off.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === null) {
    throw new Error("No Chromium was found: install google-chrome or chromium, or name one in CHROME_PATH.");
  }
  return chromium.launch({ executablePath, headless: true, args: flags, timeout: patience });
}

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  "--no-first-run",
];

const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome"];

/** Where the browser lies, or null on a machine that has none. */
export function browserPath(): string | null {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== "") return named;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
  if (found !== undefined) return found;
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}
