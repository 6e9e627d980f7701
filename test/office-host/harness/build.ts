import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import webpack from "webpack";

let building: Promise<string> | null = null;

/** Bundles the harness once a test run; returns its folder. */
export function buildHarness(): Promise<string> {
  building ??= build();
  return building;
}

function build(): Promise<string> {
  const folder = resolve(".cache", `office-harness-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "harness.html"),
    `<!doctype html><meta charset="utf-8"><title>harness</title>
<script defer src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script defer src="harness.js"></script>`,
  );
  return new Promise((done, failed) => {
    webpack(
      {
        mode: "development",
        devtool: false,
        entry: resolve("test/office-host/harness/harness.ts"),
        output: { path: folder, filename: "harness.js", publicPath: "" },
        resolve: { extensions: [".ts", ".js"] },
        module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: "babel-loader" }] },
        performance: { hints: false },
      },
      (error, stats) => {
        if (error) failed(error);
        else if (stats?.hasErrors()) failed(new Error(stats.toString({ all: false, errors: true })));
        else done(folder);
      },
    );
  });
}
