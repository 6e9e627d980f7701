import { type CheckInput, check } from "./core/flows/check";
import { compare, type CompareInput, type Comparison, comparisonTable } from "./core/flows/compare";
import { draft } from "./core/flows/draft";
import { type FillInput, proposeFill } from "./core/flows/fill";
import { importRegion } from "./core/flows/import-region";
import { type Edit } from "./core/grid/edit";
import { type Source } from "./core/grid/source";
import { type OrderDraft } from "./core/order/draft";
import { type Facts } from "./core/order/facts";
import { type Plan } from "./core/plan/plan";
import { type Profile, type Style } from "./core/profile/profile";
import { rules } from "./core/rules/index";
import { loadNouns, type Nouns } from "./core/russian/nouns";
import { Failure } from "./documents/failure";
import { templateFile } from "./documents/order/templates";
import { readPasted } from "./documents/paste";
import { patchDocument } from "./documents/patch";
import { readDocument } from "./documents/read";
import { answerWith, type Request } from "./hosts/remote";

/** What the pages ask of the worker: core's flows and the document code, by name. */
export const jobs = {
  readFile: (name: string, bytes: Uint8Array) => readDocument(name, bytes),
  readPasted: (html: string, text: string) => readPasted(html, text),
  patchFile: (bytes: Uint8Array, edits: readonly Edit[]) => patchDocument(bytes, edits),
  check: (input: CheckInput) => check(input),
  compare: (input: CompareInput) => compare(input),
  fill: async (input: Omit<FillInput, "nouns">) => proposeFill({ ...input, nouns: await nouns() }),
  rules: () => rules.map(({ ids, docs }) => ({ ids, ...docs })),
  importRegion: (source: Source) => importRegion(source),
  checkProfile: async (json: unknown) => (await import("./core/flows/schema")).checkProfile(json),
  checkCatalog: async (json: unknown) => (await import("./core/flows/schema")).checkCatalog(json),
  draft: async (input: { facts: Facts; profile: Profile; plan: Plan | null }) =>
    draft({ ...input, nouns: await nouns() }),
  writeComparison: async (title: string, comparison: Comparison) => {
    const { headings, rows } = comparisonTable(comparison);
    const { writeTable } = await import("./documents/order/comparison-table");
    return writeTable(title, headings, rows);
  },
  writeOrder: async (order: OrderDraft, style: Style) => {
    const { writeOrder } = await import("./documents/order/write");
    return writeOrder(order, style, await asset(`templates/${templateFile(order.kind)}`));
  },
};

let loading: Promise<Nouns> | null = null;

/** The noun dictionary, loaded when first needed; a failed loading is tried again. */
function nouns(): Promise<Nouns> {
  loading ??= asset("dictionary/nouns.txt").then((bytes) => loadNouns(new TextDecoder().decode(bytes)));
  loading.catch(() => (loading = null));
  return loading;
}

/** A file that ships beside the page. */
async function asset(path: string): Promise<Uint8Array> {
  const response = await fetch(new URL(`assets/${path}`, self.location.href)).catch(() => null);
  if (!response?.ok) throw new Failure(noAsset, "asset-missing");
  return new Uint8Array(await response.arrayBuffer());
}

const noAsset = "Не загрузилась часть программы. Проверьте соединение и попробуйте ещё раз.";

const answer = answerWith(jobs, (message) => self.postMessage(message));
self.onmessage = (event: MessageEvent<Request>) => void answer(event.data);
