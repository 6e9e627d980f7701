// node scripts/build-icons.mjs: draws assets/icons/icon-*.png from icon.svg, in the sizes that Office asks for.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { ensureBrowser } from "./browser.mjs";
import { root } from "./prepare.mjs";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const folder = join(root, "assets", "icons");
const drawing = readFileSync(join(folder, "icon.svg"), "utf8");
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  writeFileSync(join(folder, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
