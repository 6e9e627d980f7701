import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { webFolder } from "./open-page";

const packed = (file: string): number => gzipSync(readFileSync(join(webFolder, file)), { level: 9 }).length;

const named = (page: string): string[] => {
  const html = readFileSync(join(webFolder, page), "utf8");
  return [...html.matchAll(/(?:src|href)="?([^":\s>]+\.(?:js|css))(?=["\s>])/g)].map(([, file]) => file ?? "");
};

describe("the budget of the page, in bytes after gzip", () => {
  it.each(["index.html", "taskpane.html"])("the first screen of %s takes at most 120 KB", (page) => {
    const files = named(page);
    expect(files.length).toBeGreaterThan(0);
    expect(files.reduce((sum, file) => sum + packed(file), 0)).toBeLessThanOrEqual(120 * 1024);
  });

  it("the worker takes at most 120 KB itself", () => {
    const workers = readdirSync(webFolder).filter((file) => /^worker\.[0-9a-f]+\.js$/.test(file));
    expect(workers).toHaveLength(1);
    expect(packed(workers[0] ?? "")).toBeLessThanOrEqual(120 * 1024);
  });

  it("file mode has no office.js, the task pane names Microsoft's address alone", () => {
    const outside = (page: string): string[] =>
      [...readFileSync(join(webFolder, page), "utf8").matchAll(/(?:src|href)="?(https?:[^"\s>]+)/g)].map(
        ([, url]) => url ?? "",
      );
    expect(outside("index.html")).toEqual([]);
    expect(outside("taskpane.html")).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  });
});
