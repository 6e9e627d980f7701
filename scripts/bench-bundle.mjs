// One bench module, TypeScript and all, as one CommonJS file that Node can load; the peers stay outside of it.
import { basename, join } from "node:path";
import webpack from "webpack";
import { root } from "./prepare.mjs";

export function build(entry) {
  const filename = basename(entry).replace(/\.ts$/, ".cjs");
  const path = join(root, "node_modules", ".bench");
  const compiler = webpack({
    mode: "production",
    target: "node20",
    context: root,
    entry,
    output: { path, filename, library: { type: "commonjs2" } },
    externals: [
      ({ request }, done) =>
        /^(mammoth|exceljs|chrono-node|minisearch)/.test(request) ? done(null, `commonjs ${request}`) : done(),
    ],
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "babel-loader" } },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    optimization: { minimize: false },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve(join(path, filename));
      });
    });
  });
}
