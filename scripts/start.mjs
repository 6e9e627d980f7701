// npm start: installs and builds what is missing, then serves file mode.
import { createServer } from "node:http";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root, say, stop } from "./prepare.mjs";

ensureInstalled();
ensureBuilt("web");
const { default: sirv } = await import("sirv");
const serve = sirv(join(root, "dist", "web"), { dev: false, etag: true });
const server = createServer((request, response) => {
  serve(request, response, () => {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
    response.end("Такой страницы нет. Откройте начало: /\n");
  });
});

const wanted = process.env.PORT ?? "3000";
if (!/^\d{1,5}$/.test(wanted) || Number(wanted) > 65535)
  stop(`PORT должен быть числом от 0 до 65535, а задано «${wanted}».`);
listen(Number(wanted), 20);

function listen(port, tries) {
  server.once("error", (error) => {
    if (error.code === "EADDRINUSE" && tries > 0) return listen(port + 1, tries - 1);
    if (error.code === "EADDRINUSE") stop(`Порты ${wanted}–${port} заняты. Задайте другой: PORT=4000 npm start.`);
    if (error.code === "EACCES")
      stop(`Порт ${port} системе не разрешено открыть. Задайте другой: PORT=4000 npm start.`);
    throw error;
  });
  server.listen(port, "localhost", () => {
    server.removeAllListeners("error");
    process.stdout.write(`Открыто: http://localhost:${server.address().port}/\n`);
    say("Остановить: Ctrl+C.");
  });
}

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
