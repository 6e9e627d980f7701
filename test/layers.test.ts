import { existsSync, mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

/** What a room may import besides itself: rooms of ours, and packages. A room is the longest matching folder or file. */
const rooms: Record<string, { rooms: string[]; packages: string[] }> = {
  "core/calendar": { rooms: [], packages: ["temporal-polyfill/fns/PlainDate"] },
  "core/russian": { rooms: [], packages: ["lvovich", "@orama/stemmers/russian"] },
  "core/grid": { rooms: ["core/calendar"], packages: [] },
  "core/profile": { rooms: ["core/calendar", "core/russian"], packages: [] },
  "core/deadline": { rooms: ["core/calendar", "core/russian"], packages: [] },
  "core/plan": { rooms: ["core/calendar", "core/grid", "core/deadline", "core/russian"], packages: [] },
  "core/order": {
    rooms: ["core/calendar", "core/russian", "core/grid", "core/deadline", "core/plan", "core/profile"],
    packages: [],
  },
  "core/catalog": {
    rooms: ["core/plan", "core/russian", "core/deadline", "core/calendar", "core/grid", "core/profile"],
    packages: [],
  },
  "core/rules": {
    rooms: [
      "core/calendar",
      "core/russian",
      "core/grid",
      "core/profile",
      "core/deadline",
      "core/plan",
      "core/order",
      "core/catalog",
    ],
    packages: [],
  },
  "core/flows": {
    rooms: [
      "core/calendar",
      "core/russian",
      "core/grid",
      "core/profile",
      "core/deadline",
      "core/plan",
      "core/order",
      "core/catalog",
      "core/rules",
      "assets/schemas",
    ],
    packages: ["@cfworker/json-schema"],
  },
  documents: {
    rooms: ["core/grid", "core/order", "core/plan", "core/calendar", "core/profile"],
    packages: ["fflate", "saxes", "docxtemplater", "pizzip", "htmlparser2"],
  },
  hosts: { rooms: ["core/grid", "core/calendar", "documents"], packages: [] },
  cli: { rooms: ["core", "documents"], packages: ["node:fs", "node:path", "node:util"] },
  pane: {
    rooms: ["core", "hosts/host"],
    packages: ["react", "react-dom", "react-dom/client", "@fluentui/react-components", "@fluentui/react-icons"],
  },
};

/** Files at the top of src see everything, and nobody imports them. */
const entry = /^[^/]+\.(ts|tsx)$/;

interface Import {
  from: string;
  to: string;
}

describe("the layers of src", () => {
  const project = new URL("../", `file://${__filename}`).pathname;
  const imports = importsOf(join(project, "src"));

  it("sees every file and many imports", () => {
    expect(filesOf(join(project, "src")).length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(200);
  });

  it("hold the table of rooms", () => {
    expect(imports.flatMap(violation)).toEqual([]);
  });

  it("have no cycle of files", () => {
    expect(cycle(imports)).toEqual([]);
  });

  it("name no global of the browser, of Node or of Office in core", () => {
    const guilty = filesOf(join(project, "src", "core")).filter((file) =>
      /(?<![.\w])(?:globalThis|process\.(?:env|argv|cwd)|window\.(?:location|document|addEventListener)|document\.(?:create|query|body|get)|Office\.|Excel\.run|Word\.run|new Date|Date\.now|Math\.random)/.test(
        withoutComments(readFileSync(file, "utf8")),
      ),
    );
    expect(guilty.map((file) => relative(project, file))).toEqual([]);
  });
});

describe("an import planted against the table", () => {
  const planted: [string, string, string, string][] = [
    [
      "core may not reach documents",
      "core/plan/planted.ts",
      `import { readDocument } from "../../documents/read";`,
      "core/plan",
    ],
    [
      "core may not load a package that is not its own",
      "core/grid/planted.ts",
      `import React from "react";`,
      "core/grid",
    ],
    ["rules may not reach flows", "core/rules/planted.ts", `export { check } from "../flows/check";`, "core/rules"],
    ["the pane may not reach a host's own file", "pane/planted.ts", `const h = import("../hosts/excel");`, "pane"],
    ["nobody imports an entry", "pane/planted.ts", `import "../worker";`, "pane"],
    [
      "a type alone counts too",
      "core/calendar/planted.ts",
      `import type { Plan } from "../plan/plan";`,
      "core/calendar",
    ],
  ];

  it.each(planted)("%s", (_, path, line, room) => {
    const folder = mkdtempSync(join(tmpdir(), "layers-"));
    try {
      for (const [file, text] of [
        [path, line],
        ["documents/read.ts", ""],
        ["core/flows/check.ts", ""],
        ["core/plan/plan.ts", ""],
        ["hosts/excel.ts", ""],
        ["worker.ts", ""],
      ] as const) {
        mkdirSync(dirname(join(folder, "src", file)), { recursive: true });
        writeFileSync(join(folder, "src", file), text);
      }
      expect(importsOf(join(folder, "src")).flatMap(violation)).toEqual([expect.stringContaining(room)]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function violation({ from, to }: Import): string[] {
  const room = roomOf(from);
  if (entry.test(from)) return [];
  if (room === null) return [`${from} lies in no room`];
  const allowed = rooms[room];
  if (entry.test(to)) return [`${from} (${room}) imports the entry ${to}`];
  if (to.startsWith("npm:")) {
    return allowed?.packages.includes(to.slice(4)) ? [] : [`${from} (${room}) imports the package ${to.slice(4)}`];
  }
  const within = (other: string): boolean => to === other || to.startsWith(`${other}/`) || to === `${other}.ts`;
  return within(room) || allowed?.rooms.some(within) ? [] : [`${from} (${room}) imports ${to}`];
}

function roomOf(file: string): string | null {
  const fitting = Object.keys(rooms).filter((room) => file.startsWith(`${room}/`));
  return fitting.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** Every import, export-from and import() of every file, as paths from src (or from the project for what lies outside it). */
function importsOf(src: string): Import[] {
  return filesOf(src).flatMap((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
    return importedFiles.map(({ fileName }) => ({
      from: relative(src, file),
      to: fileName.startsWith(".") ? target(src, resolve(dirname(file), fileName)) : `npm:${fileName}`,
    }));
  });
}

function target(src: string, path: string): string {
  const file = ["", ".ts", ".tsx"]
    .map((end) => path + end)
    .find((candidate) => /\.\w+$/.test(candidate) && existsSync(candidate));
  const inside = relative(src, file ?? path);
  return inside.startsWith("..") ? relative(dirname(src), file ?? path) : inside;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    return item.isDirectory() ? filesOf(path) : /\.tsx?$/.test(item.name) ? [path] : [];
  });
}

function cycle(imports: Import[]): string[] {
  const graph = new Map<string, Import[]>();
  for (const item of imports) graph.set(item.from, [...(graph.get(item.from) ?? []), item]);
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const { to } of graph.get(file) ?? []) {
      const found = visit(to, [...path, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const found = visit(file, []);
    if (found.length > 0) return found;
  }
  return [];
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}
