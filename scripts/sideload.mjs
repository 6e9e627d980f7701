// npm run start:excel and start:word [-- --document URL]: builds, serves the pane over https and puts it into Office.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { join } from "node:path";
import { pointManifest } from "./manifest-url.mjs";
import { bin, ensureBuilt, ensureInstalled, root, run, say, stop } from "./prepare.mjs";
import { debuggingArguments, readCall } from "./sideload-call.mjs";

const call = readCall(process.argv.slice(2), process.platform);
if (call.problem) stop(call.problem);
const port = Number(process.env.PORT ?? "3000");
if (!Number.isInteger(port) || port < 1 || port > 65535) stop(`PORT должен быть числом от 1 до 65535.`);
ensureInstalled();
const web = process.env.PLAN_WEB ?? builtPage();
const keys = certificates();
const server = await serve();
const address = `https://localhost:${port}/taskpane.html`;
const manifest = join(root, "dist", "manifest.local.xml");
mkdirSync(join(root, "dist"), { recursive: true });
writeFileSync(manifest, pointManifest(readFileSync(join(root, "manifest.xml"), "utf8"), `https://localhost:${port}/`));
process.stdout.write(`Панель: ${address}\n`);
if (call.document) process.stdout.write(`Документ: ${call.document}\n`);
const opened = await openOffice();
if (opened !== 0) {
  server.close();
  stop(
    "Office не открылся: причина выше. Поставьте надстройку вручную, как сказано в README: файл dist/manifest.local.xml.",
  );
}
say("Надстройка поставлена. Если браузер спросит, можно ли странице Office обращаться к localhost, разрешите.");
say("Остановить: Ctrl+C.");
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));

/** Where the page lies; PLAN_WEB names one that is built already. */
function builtPage() {
  ensureBuilt("web");
  return join(root, "dist", "web");
}

/**
 * office-addin-dev-certs writes its files, then asks the system to trust them; where it may not, it fails with status 0.
 * So the files are read, and the trust is asked about.
 */
function certificates() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const script = bin("office-addin-dev-certs", "office-addin-dev-certs");
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => join(folder, name));
  const isTrusted = () => {
    const { stdout } = spawnSync(process.execPath, [script, "verify"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", 2],
    });
    return /You have trusted access/.test(stdout ?? "");
  };
  if (!isTrusted()) run(process.execPath, [script, "install"]);
  if (!existsSync(key) || !existsSync(cert)) {
    stop("Сертификат для https://localhost не получился: причина выше. Исправьте её и повторите команду.");
  }
  if (!isTrusted()) {
    say("Система не доверяет сертификату этого компьютера, и Office может не открыть панель.");
    say(
      `Откройте в том же браузере https://localhost:${port}/ и разрешите переход — или добавьте в доверенные ${join(folder, "ca.crt")}.`,
    );
  }
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

async function serve() {
  const { default: sirv } = await import("sirv");
  const files = sirv(web, { dev: true });
  const https = createServer(keys, (request, response) => {
    files(request, response, () => {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
      response.end("Такой страницы нет.\n");
    });
  });
  await new Promise((resolve) => {
    https.once("error", (error) => {
      if (error.code !== "EADDRINUSE") throw error;
      stop(`Порт ${port} занят. Остановите программу, которая его держит, или задайте другой: PORT=3443.`);
    });
    https.listen(port, "localhost", resolve);
  });
  return https;
}

/** SIDELOAD_OPENER names a script that takes the place of office-addin-debugging, for tests. */
function openOffice() {
  const script = process.env.SIDELOAD_OPENER ?? bin("office-addin-debugging", "office-addin-debugging");
  const opener = spawn(process.execPath, [script, ...debuggingArguments(call, manifest)], {
    cwd: root,
    stdio: ["ignore", 1, 2],
  });
  return new Promise((resolve) => {
    opener.once("error", () => resolve(1));
    opener.once("exit", (status) => resolve(status ?? 1));
  });
}
