import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { type AddressInfo } from "node:net";
import { join } from "node:path";
import { type Browser, type BrowserContext, type Frame as BrowserFrame, type Page } from "playwright-core";
import { generate } from "selfsigned";
import sirv from "sirv";
import { patience } from "../kit/browser";
import { clientFolder } from "./client";
import { type DocumentFiles, documentFiles } from "./document-file";
import { executor, type Executor } from "./executor";
import { type RequirementMatrix } from "./requirements";
import { type Program } from "./session";
import { frame, frameName } from "./wac";

/** A pane that stands in an emulated Excel or Word on the web, over Microsoft's own unchanged office.js. */
export interface OfficeWindow extends Executor {
  readonly page: Page;
  readonly pane: BrowserFrame;
  /** Addresses outside of this computer that were asked for, Microsoft's for office.js left out. */
  readonly outside: readonly string[];
  /** Errors that nobody caught, and what the pane wrote to the console as an error. */
  readonly errors: readonly string[];
  readonly savedSettings: readonly unknown[];
  readonly files: DocumentFiles;
  /** Events that come in one breath, however slow the machine. */
  fire(messageType: number, target: string, ...messages: readonly unknown[]): Promise<void>;
  close(): Promise<void>;
}

export interface WindowOptions {
  readonly kind: "excel" | "word";
  readonly program: Program;
  readonly matrix: RequirementMatrix;
  /** The pane's files, and the page to open in them: «taskpane.html?do=check». */
  readonly folder: string;
  readonly path: string;
  /** How office.js comes: as Microsoft serves it, not at all, or never. */
  readonly officeJs?: "served" | "blocked" | "silent";
  /** Runs in the pane before its own scripts: what this web view has not. */
  readonly before?: () => void;
}

let conversations = 0;

export async function openOfficeWindow(browser: Browser, options: WindowOptions): Promise<OfficeWindow> {
  const { kind, program, matrix, folder, path, officeJs = "served", before } = options;
  const server = await serve(folder);
  const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  const context = await browser.newContext({ ignoreHTTPSErrors: true, acceptDownloads: true, locale: "ru-RU" });
  context.setDefaultTimeout(patience);
  const outside: string[] = [];
  const errors: string[] = [];
  await keepInside(context, origin, outside);
  await serveOfficeJs(context, officeJs);
  if (before) await context.addInitScript(before);
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(String(error.stack ?? error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  const run = executor(program);
  const files = documentFiles(() => program.file());
  const { answer, event, savedSettings } = frame({ kind, matrix, execute: run.execute, files }, origin);
  await page.exposeFunction("officeAnswer", answer);
  conversations += 1;
  await page.goto(`${origin}/office-window.html`);
  await page.evaluate(openPane, { name: frameName(kind, origin, `conversation-${conversations}`), path: `/${path}` });
  const pane = page.frames().find((one) => one !== page.mainFrame());
  if (pane === undefined) throw new Error("the pane's frame did not open");
  await pane.waitForLoadState("domcontentloaded");
  return Object.assign(run, {
    page,
    pane,
    outside,
    errors,
    savedSettings,
    files,
    fire: async (messageType: number, target: string, ...messages: readonly unknown[]) => {
      const texts = messages.flatMap((message) => event(messageType, target, message) ?? []);
      await page.evaluate((posted) => posted.forEach((text) => (window as unknown as Posting).officePost(text)), texts);
    },
    close: async () => {
      await context.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  });
}

/** Longer than a burst of edits waits, by the pane's own clock: what it was about to do, it has begun. */
export const breath = (pane: BrowserFrame): Promise<void> =>
  pane.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 1200)));

interface Posting {
  officeAnswer(text: string): Promise<string | null>;
  officePost(text: string): void;
}

/** Runs in the framing page: passes messages between the pane and the test. */
function openPane({ name, path }: { name: string; path: string }): void {
  const pane = document.createElement("iframe");
  pane.name = name;
  pane.style.cssText = "width:350px;height:760px;border:0";
  pane.setAttribute("sandbox", "allow-scripts allow-forms allow-same-origin allow-popups allow-downloads");
  const bridge = window as unknown as Posting;
  bridge.officePost = (text) => pane.contentWindow?.postMessage(text, location.origin);
  addEventListener("message", ({ source, data }) => {
    if (source !== pane.contentWindow || typeof data !== "string") return;
    void bridge.officeAnswer(data).then((text) => {
      if (text !== null) bridge.officePost(text);
    });
  });
  pane.src = path;
  document.body.append(pane);
}

let certificate: Promise<{ private: string; cert: string }> | null = null;

async function serve(folder: string): Promise<Server> {
  certificate ??= generate([{ name: "commonName", value: "localhost" }]);
  const { private: key, cert } = await certificate;
  const files = sirv(folder, { dev: true });
  const server = createServer({ key, cert }, (request, response) => {
    if (request.url === "/office-window.html") {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end("<!doctype html><meta charset=utf-8><title>Office</title><body style='margin:0'></body>");
      return;
    }
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return server;
}

async function keepInside(context: BrowserContext, origin: string, outside: string[]): Promise<void> {
  await context.route(
    (url) => url.origin !== origin && url.protocol.startsWith("http"),
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
}

const microsoft = "https://appsforoffice.microsoft.com/lib/1/hosted/";

async function serveOfficeJs(context: BrowserContext, officeJs: "served" | "blocked" | "silent"): Promise<void> {
  await context.route(`${microsoft}**`, async (route) => {
    if (officeJs === "blocked") return route.abort();
    if (officeJs === "silent")
      return route.fulfill({ body: "var Office={onReady:function(){return new Promise(function(){})}};" });
    const path = new URL(route.request().url()).pathname.slice("/lib/1/hosted/".length).toLowerCase();
    const headers = { "access-control-allow-origin": "*", "content-type": "text/javascript; charset=utf-8" };
    try {
      return await route.fulfill({ body: readFileSync(join(clientFolder(), path)), headers });
    } catch {
      return route.fulfill({ status: 404, headers });
    }
  });
}
