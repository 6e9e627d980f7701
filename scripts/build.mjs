// npm run build [-- --url https://…]: the production page, the command line and the manifest in dist/.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root, say, stop } from "./prepare.mjs";

const at = process.argv.indexOf("--url");
const url = at > 0 ? process.argv[at + 1] : undefined;
if (at > 0 && !/^https:\/\/[^/\s]+/.test(url ?? "")) {
  stop("После --url нужен адрес, где лежит надстройка: npm run build -- --url https://office.example.ru/plan/.");
}
ensureInstalled();
ensureBuilt("web");
ensureBuilt("cli");
const { pointManifest } = await import("./manifest-url.mjs");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
mkdirSync(join(root, "dist"), { recursive: true });
writeFileSync(join(root, "dist", "manifest.xml"), url ? pointManifest(manifest, url) : manifest);
say("Готово: dist/web (страница и панель), dist/manifest.xml (манифест), dist/cli (командная строка).");
