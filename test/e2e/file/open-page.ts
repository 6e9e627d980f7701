import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { join } from "node:path";
import { type Browser, type Page } from "playwright-core";
import sirv from "sirv";
import { launchBrowser, patience } from "../../kit/browser";

/** The page as built, in a real browser. */
export const webFolder = process.env.PLAN_WEB ?? join(__dirname, "../../../dist/web");

export interface Served {
  readonly url: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Serves the built page on a free port and starts a browser. */
export async function serve(): Promise<Served> {
  if (!existsSync(join(webFolder, "index.html"))) throw new Error("The page is not built: run npm run build first.");
  const files = sirv(webFolder, { dev: false });
  const server: Server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await launchBrowser();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    browser,
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export interface Watched {
  readonly page: Page;
  /** Whatever the console called an error, a policy's refusal among it, and what the page threw. */
  readonly complaints: readonly string[];
  /** Addresses asked for outside the page's own server. */
  readonly strangers: readonly string[];
  close(): Promise<void>;
}

/** Opens file mode in a window of that size and watches what it asks for and complains of. */
export async function openPage({ url, browser }: Served, size: { width: number; height: number }): Promise<Watched> {
  const context = await browser.newContext({ viewport: size, locale: "ru-RU", acceptDownloads: true });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  context.on("request", (request) => {
    if (!request.url().startsWith(url) && !/^(blob|data):/.test(request.url())) strangers.push(request.url());
  });
  await page.goto(url);
  await page.getByRole("button", { name: "Выбрать файл" }).waitFor();
  return { page, complaints, strangers, close: () => context.close() };
}

export const wide = { width: 1280, height: 860 };
export const narrow = { width: 320, height: 640 };

/** Gives the page a file as the clerk's choice would. */
export async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
}

export const chooseTab = (page: Page, name: string): Promise<void> => page.getByRole("tab", { name }).click();

/** The file that a click downloads. */
export async function downloaded(page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const waiting = page.waitForEvent("download");
  await click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}
