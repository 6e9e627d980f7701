import { type CheckInput } from "./core/flows/check";
import { checkDocument } from "./core/flows/check-document";
import { type CompareInput, type Comparison } from "./core/flows/compare";
import { type Catalog } from "./core/catalog/catalog";
import { type FillInput } from "./core/flows/fill";
import { type MissingEntry } from "./core/flows/fill-missing";
import { type Edit } from "./core/grid/edit";
import { type Source } from "./core/grid/source";
import { type OrderDraft } from "./core/order/draft";
import { type Facts } from "./core/order/facts";
import { type Plan } from "./core/plan/plan";
import { type Profile, type Style } from "./core/profile/profile";
import { documentRules } from "./core/rules/document-rules";
import { type Nouns } from "./core/russian/nouns";
import { Failure } from "./documents/failure";
import { type OrderDocument } from "./documents/order/made-order";
import { type OfficeTools } from "./hosts/office-tools";
import { answerWith, type Request } from "./hosts/remote";
import { type OrderFacts, type RenewInput, type ReviewInput } from "./pane/work";

/**
 * What the pages ask of the worker: core's flows and the document code, by name. Checking a document is always needed and at hand; the
 * rest is loaded when first asked for: Excel never reads a file, and many a day has no order.
 */
export const jobs = {
  readFile: async (name: string, bytes: Uint8Array) => (await import("./documents/read")).readDocument(name, bytes),
  readFlatOpc: async (name: string, xml: string) =>
    (await import("./documents/flat-opc")).readFlatOpcWithPlaces(name, xml),
  readWordFile: async (name: string, bytes: Uint8Array) =>
    (await import("./documents/word-file")).readWordFile(name, bytes),
  readPasted: async (html: string, text: string) => (await import("./documents/paste")).readPasted(html, text),
  patchFile: async (bytes: Uint8Array, edits: readonly Edit[]) =>
    (await import("./documents/patch")).patchDocument(bytes, edits),
  check: async (input: CheckInput) =>
    input.catalog ? (await import("./core/flows/check")).check(input) : checkDocument(input),
  compare: async (input: CompareInput) => (await import("./core/flows/compare")).compare(input),
  fill: async (input: Omit<FillInput, "nouns">) => {
    const { proposeFill } = await import("./core/flows/fill");
    return proposeFill({ ...input, nouns: await nouns() });
  },
  additions: async (plan: Plan, chosen: readonly MissingEntry[]) =>
    (await import("./core/flows/fill-missing")).additions(plan, chosen),
  rules: async () => {
    const { regionRules } = await import("./core/rules/region/region-rules");
    return [...regionRules, ...documentRules].map(({ ids, docs }) => ({ ids, ...docs }));
  },
  importRegion: async (source: Source) => (await import("./core/flows/import-region")).importRegion(source),
  checkProfile: async (json: unknown) => (await import("./core/flows/schema")).checkProfile(json),
  correctDeadline: async (catalog: Catalog, entry: number, text: string) =>
    (await import("./core/catalog/entry-deadline")).correctDeadline(catalog, entry, text),
  checkCatalogIndex: async (json: unknown) => (await import("./core/flows/catalog-index")).checkCatalogIndex(json),
  checkCatalog: async (json: unknown) => (await import("./core/flows/schema")).checkCatalog(json),
  draft: async (input: { facts: Facts; profile: Profile; plan: Plan | null }) => {
    const { draft } = await import("./core/flows/draft");
    return draft({ ...input, nouns: await nouns() });
  },
  keptFacts: async (json: unknown) => (await import("./core/flows/kept-facts")).keptFacts(json),
  writeComparison: async (title: string, comparison: Comparison) => {
    const { comparisonTable } = await import("./core/flows/compare");
    const { headings, rows } = comparisonTable(comparison);
    const { writeTable } = await import("./documents/order/comparison-table");
    return writeTable(title, headings, rows);
  },
  /** The order's file, checked as it will be read: what is wrong in its text, or between its text and the table. */
  reviewOrder: async (input: ReviewInput) => {
    const { draft: order, profile, template } = input;
    const [{ writeOrder }, { templateFile }, { readDocument }, { orderFindings }] = await Promise.all([
      import("./documents/order/write"),
      import("./documents/order/templates"),
      import("./documents/read"),
      import("./core/flows/order-findings"),
    ]);
    const form = template ?? (await asset(`templates/${templateFile(order.kind)}`));
    const { bytes, problems } = await writeOrder(order, profile.style, form);
    const { findings } = checkDocument({ source: readDocument("order.docx", bytes), profile });
    return { bytes, problems, findings: orderFindings(findings) };
  },
  copyOrder: async (order: OrderDraft, style: Style) => {
    const [{ orderHtml }, { orderText }] = await Promise.all([
      import("./documents/order/as-html"),
      import("./documents/order/as-text"),
    ]);
    return { html: orderHtml(order, style), text: orderText(order) };
  },
  checkTemplate: async (bytes: Uint8Array) => (await import("./documents/order/check-template")).checkTemplate(bytes),
  renewOrder: async ({ document, ...input }: RenewInput) =>
    (await import("./documents/order/renew-order")).renewOrder(document, input),
  planWordRenewal: async (...input: Parameters<OfficeTools["planRenewal"]>) =>
    (await import("./documents/order/renewal/word-renewal")).planWordRenewal(...input),
  orderFacts: async (document: OrderDocument, profile: Profile): Promise<OrderFacts | null> => {
    const [{ bytesOf, openMadeOrder }, { keptFacts }, { factsFromOrder }, { read }, { readDocument }] =
      await Promise.all([
        import("./documents/order/made-order"),
        import("./core/flows/kept-facts"),
        import("./core/flows/facts-from-order"),
        import("./core/flows/read"),
        import("./documents/read"),
      ]);
    const made = openMadeOrder(document);
    const facts = keptFacts(made?.record?.facts);
    if (facts) return { facts, from: made?.isOlder ? "older" : "file" };
    const { order, plan } = read(readDocument("order.docx", bytesOf(document)));
    if (order === null) return null;
    return { facts: factsFromOrder(order, { plan, profile, nouns: await nouns() }), from: made ? "text" : "typed" };
  },
};

let loading: Promise<Nouns> | null = null;

/** The noun dictionary, loaded when first needed; a failed loading is tried again. */
function nouns(): Promise<Nouns> {
  loading ??= Promise.all([import("./core/russian/nouns"), asset("dictionary/nouns.txt")]).then(
    ([{ loadNouns }, bytes]) => loadNouns(new TextDecoder().decode(bytes)),
  );
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
