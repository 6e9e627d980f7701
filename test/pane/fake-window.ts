import { correctDeadline } from "../../src/core/catalog/entry-deadline";
import { checkCatalogIndex } from "../../src/core/flows/catalog-index";
import { check } from "../../src/core/flows/check";
import { compare } from "../../src/core/flows/compare";
import { proposeFill } from "../../src/core/flows/fill";
import { additions } from "../../src/core/flows/fill-missing";
import { importRegion } from "../../src/core/flows/import-region";
import { keptFacts } from "../../src/core/flows/kept-facts";
import { checkCatalog } from "../../src/core/flows/schema";
import { loadNouns } from "../../src/core/russian/nouns";
import { plainCell, type Source } from "../../src/core/grid/source";
import { rules } from "../../src/core/rules/index";
import { type ChosenFile, type Services } from "../../src/hosts/host";
import { pastedHost } from "../../src/hosts/pasted";
import { createSession, type Session } from "../../src/pane/session/session";
import { type Work } from "../../src/pane/work";

export interface FakeWindow {
  readonly session: Session;
  readonly services: Services;
  readonly work: Work;
  readonly kept: Map<string, unknown>;
  readonly saved: { name: string; bytes: Uint8Array }[];
}

/** A window without a worker, network or disk: the real flows of core on tables in memory. */
export function fakeWindow(
  files: Readonly<Record<string, Source>> = {},
  served: Readonly<Record<string, unknown>> = {},
): FakeWindow {
  const kept = new Map<string, unknown>();
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const read = (file: ChosenFile): Source => {
    const source = files[file.name];
    if (source === undefined)
      throw Object.assign(new Error(`Файл «${file.name}» повреждён.`), { name: "Failure", code: "test" });
    return source;
  };
  const save = async (name: string, bytes: Uint8Array): Promise<void> => void saved.push({ name, bytes });
  const services: Services = {
    readFile: async (file) => read(file),
    readPasted: async () => read({ name: "вставка", bytes: new Uint8Array() }),
    fileHost: (file) => pastedHost(read(file), save),
    pastedHost: (source) => pastedHost(source, save),
    sample: async (which) => ({ name: which, bytes: new Uint8Array() }),
    served: async (file) => {
      const json = served[file];
      return json === undefined ? null : { name: file, bytes: new TextEncoder().encode(JSON.stringify(json)) };
    },
    save,
    recall: (key) => kept.get(key) ?? null,
    remember: (key, value) => {
      kept.set(key, value);
      return true;
    },
  };
  const never = async (): Promise<never> => Promise.reject(new Error("not asked for in this test"));
  const work: Work = {
    check: async (input) => check(input),
    rules: async () => rules.map(({ ids, docs }) => ({ ids, ...docs })),
    importRegion: async (source) => importRegion(source),
    compare: async (input) => compare(input),
    fill: async (input) => proposeFill({ ...input, nouns: loadNouns("") }),
    additions: async (plan, chosen) => additions(plan, chosen),
    correctDeadline: async (...input) => correctDeadline(...input),
    draft: never,
    reviewOrder: never,
    copyOrder: never,
    checkTemplate: never,
    renewOrder: never,
    keptFacts: async (json) => keptFacts(json),
    orderFacts: async () => null,
    writeComparison: async () => new Uint8Array([1]),
    checkProfile: never,
    checkCatalogIndex: async (json) => checkCatalogIndex(json),
    checkCatalog: async (json) => checkCatalog(json),
  };
  return { session: createSession(services, work), services, work, kept, saved };
}

/** A document with a title and one table, its first row the headings. */
export const planSource = (name: string, title: string, ...rows: readonly (readonly string[])[]): Source => ({
  name,
  blocks: [
    { kind: "paragraph", text: title, alignment: "center" },
    { kind: "grid", name: "", rows: rows.map((row) => row.map(plainCell)) },
  ],
});

export const plan = planSource(
  "план.docx",
  "План мероприятий по повышению качества образования на 2024 год",
  ["№", "Мероприятие", "Срок", "Исполнители"],
  ["1", "Разработка плана", "до 01.03.2024", "Управление образования"],
  ["2", "Проведение  диагностики учителей - предметников", "", "Методическая служба"],
  ["3", "Подготовка отчёта", "до 01.12.2024", ""],
);
