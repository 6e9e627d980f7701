import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { manualPage, pageName } from "./scripts/manual-page.mjs";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const babel = { test: /\.tsx?$/, exclude: /node_modules/, use: "babel-loader" };

/**
 * The pages: `index.html` is file mode and knows no Office; `taskpane.html` is what Excel and Word open. Core and
 * documents are a bundle of their own, the worker's.
 */
const web = {
  name: "web",
  mode: "production",
  target: ["web", "es2022"],
  entry: { index: "./src/index.tsx", taskpane: "./src/taskpane.tsx" },
  output: {
    path: path("./dist/web"),
    filename: "[name].[contenthash:8].js",
    cssFilename: "[name].[contenthash:8].css",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  experiments: { css: true },
  module: { rules: [babel] },
  plugins: [
    page("index"),
    page("taskpane"),
    new CopyPlugin({
      patterns: [
        { from: "assets", to: "assets", noErrorOnMissing: true },
        {
          context: "docs/manual",
          from: "**/*.md",
          to: ({ absoluteFilename }) => `help/${pageName(absoluteFilename.split(/docs.manual./)[1] ?? "")}`,
          transform: (markdown) => manualPage(markdown.toString()),
        },
      ],
    }),
  ],
  optimization: { splitChunks: false },
  performance: { hints: false },
  stats: "errors-warnings",
};

/** The command line: one file that Node runs as it is. */
const cli = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: { "plan-prikaz": "./src/cli.ts" },
  output: {
    path: path("./dist/cli"),
    filename: "[name].cjs",
    chunkFilename: "[name].[contenthash:8].cjs",
    clean: true,
  },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [babel] },
  plugins: [
    new CopyPlugin({
      patterns: ["templates", "dictionary"].map((folder) => ({ from: `assets/${folder}`, to: `assets/${folder}` })),
    }),
  ],
  optimization: { minimize: false, splitChunks: false },
  performance: { hints: false },
  stats: "errors-warnings",
};

export default [web, cli];

function page(name) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: `./src/${name}.html`,
    chunks: [name],
    scriptLoading: "defer",
    minify: { collapseWhitespace: true, removeComments: true, minifyCSS: true },
  });
}
