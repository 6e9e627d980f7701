import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { debuggingArguments, readCall } from "../scripts/sideload-call.mjs";

const url = "https://contoso-my.sharepoint.com/personal/a/Documents/plan.xlsx?web=1";

describe("the call", () => {
  it.each([
    [
      "on Linux, a document on the web",
      ["excel", "--document", url],
      "linux",
      { app: "excel", document: url, target: "web" },
    ],
    ["on Windows, the program itself", ["word"], "win32", { app: "word", document: null, target: "desktop" }],
    [
      "on Windows, a document on the web",
      ["word", "--document", url],
      "win32",
      { app: "word", document: url, target: "web" },
    ],
  ])("%s", (_, argv, platform, call) => expect(readCall(argv, platform)).toEqual(call));

  it.each([
    ["no document on Linux", ["word"], /Word для Linux не существует\. .*start:word -- --document/],
    ["no address", ["excel", "--document"], /нужен адрес документа/],
    ["a file's path", ["excel", "--document", "plan.xlsx"], /нужен адрес документа/],
    ["another program", ["powerpoint"], /excel или word/],
    ["an unknown word", ["excel", "--fast"], /Лишние слова/],
  ])("says what is wrong with %s", (_, argv, sentence) => {
    expect(readCall(argv, "linux")).toEqual({ problem: expect.stringMatching(sentence) as string });
  });

  it("becomes a call of office-addin-debugging", () => {
    const call = readCall(["excel", "--document", url], "linux");
    if (call.problem !== undefined) throw new Error(call.problem);
    expect(debuggingArguments(call, "m.xml")).toEqual([
      "start",
      "m.xml",
      "web",
      "--app",
      "excel",
      "--document",
      url,
      "--no-debug",
    ]);
  });
});

describe("the command", () => {
  it("serves https, points the manifest at itself and opens the document, with a stubbed opener", async () => {
    const home = mkdtempSync(join(tmpdir(), "sideload-"));
    const told = join(home, "told.json");
    const opener = join(home, "opener.mjs");
    writeFileSync(
      opener,
      `import { readFileSync, writeFileSync } from "node:fs";
       const [, , ...args] = process.argv;
       writeFileSync(${JSON.stringify(told)}, JSON.stringify({ args, manifest: readFileSync(args[1], "utf8") }));`,
    );
    writeFileSync(join(home, "taskpane.html"), "<!doctype html><title>pane</title>");
    const port = await freePort();
    const child = spawn(process.execPath, ["scripts/sideload.mjs", "word", "--document", url], {
      env: {
        ...process.env,
        HOME: home,
        USERPROFILE: home,
        PLAN_WEB: home,
        PORT: String(port),
        SIDELOAD_OPENER: opener,
      },
    });
    try {
      const output = await outputUntil(child, "Остановить");
      expect(output).toContain(`Панель: https://localhost:${port}/taskpane.html`);
      expect(output).toContain(`Документ: ${url}`);
      const { args, manifest } = JSON.parse(readFileSync(told, "utf8")) as { args: string[]; manifest: string };
      expect(args.slice(2)).toEqual(["web", "--app", "word", "--document", url, "--no-debug"]);
      expect(manifest).toContain(`https://localhost:${port}/taskpane.html?do=check`);
      expect(await statusOf(`https://localhost:${port}/taskpane.html`)).toBe(200);
    } finally {
      child.kill();
      rmSync(home, { recursive: true, force: true });
    }
  }, 120_000);
});

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, "localhost", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    }),
  );
}

function outputUntil(child: ReturnType<typeof spawn>, words: string): Promise<string> {
  let output = "";
  return new Promise((resolve, reject) => {
    const hear = (data: Buffer): void => {
      output += data.toString("utf8");
      if (output.includes(words)) resolve(output);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", () => reject(new Error(`the command ended: ${output}`)));
  });
}

const statusOf = (address: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const call = request(address, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    call.once("error", reject);
    call.end();
  });
