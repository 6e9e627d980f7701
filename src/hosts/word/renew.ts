import { fieldTitle } from "../../documents/order/field-title";
import { readFieldTag } from "../../documents/order/field-tag";
import { type Neighbour, type RenewalStep } from "../../documents/order/renewal/renewal-steps";
import { type WordControl, type WordRenewal } from "../../documents/order/renewal/word-renewal";
import { documentFile } from "../document-file";
import { type Host, type OrderDocument, type RenewReport, type RenewRequest } from "../host";
import { type OfficeTools } from "../office-tools";
import { answerOf } from "./read";
import { keepRecord } from "./record";
import { undoSteps, type UndoStep } from "./undo-renewal";

type Run = <T>(work: (context: Word.RequestContext) => Promise<T>) => Promise<T>;

/** What the Word host does with an order that this program made. */
export function wordRenewing(
  run: Run,
  tools: OfficeTools,
): Required<Pick<Host, "orderDocument" | "renew" | "undoRenewal">> {
  let last: readonly UndoStep[] = [];
  return {
    orderDocument: () => run(orderDocument),
    renew: async (wanted) => {
      const { report, back, tags } = await run((context) => renewOrder(context, wanted, tools));
      last = back;
      if (wanted.record !== null && tags.length > 0) await keepRecord(wanted.record, tags);
      return report;
    },
    undoRenewal: async () => {
      const back = last;
      last = [];
      if (back.length > 0) await run((context) => undoSteps(context, back));
    },
  };
}

/** What Word shows, and the file beside it where the flat package came without what an order keeps of its making. */
async function orderDocument(context: Word.RequestContext): Promise<OrderDocument> {
  const ooxml = context.document.body.getOoxml();
  await context.sync();
  const xml = answerOf(ooxml);
  const isOurs = /w:val="(?:order|annex)\.[a-z0-9.]+#[0-9a-f]{8}"/.test(xml);
  const file = isOurs && !xml.includes("urn:plan-i-prikaz:order") ? await documentFile() : null;
  return { kind: "word", xml, file };
}

interface Done {
  readonly report: RenewReport;
  readonly back: readonly UndoStep[];
  /** Of the document's fields, in their order. */
  readonly tags: readonly string[];
}

const nothingDone = { renewed: [], refused: [] };

/**
 * Makes the chosen changes in the document that is open, judged anew by what it says now (decideRenewal and its kin, off
 * the main thread). Words keep the format of those that they replace; a clause that is put in looks like its neighbour.
 */
async function renewOrder(
  context: Word.RequestContext,
  { fields, chosen }: RenewRequest,
  tools: OfficeTools,
): Promise<Done> {
  const ooxml = context.document.body.getOoxml();
  const { contentControls } = context.document;
  contentControls.load("items/tag,items/text,items/title");
  await context.sync();
  const planned = await tools.planRenewal(answerOf(ooxml), fields, chosen);
  const items = planned && sameControls(planned.controls, contentControls.items);
  if (planned === null || items === null) {
    return { report: { ...nothingDone, refused: [otherControls] }, back: [], tags: [] };
  }
  const { steps, refused } = possible(planned);
  const removed = steps.flatMap((step) => (step.kind === "remove" ? (items[step.control] ?? []) : []));
  for (const item of removed) item.paragraphs.load("items/text");
  if (removed.length > 0) await context.sync();
  const back = makeSteps(steps, planned, items);
  contentControls.load("items/tag");
  await context.sync();
  return {
    report: { renewed: planned.made.filter((id) => !refused.has(id)), refused: sentencesOf(planned, refused) },
    back,
    tags: contentControls.items.map(({ tag }) => tag).filter((tag) => readFieldTag(tag) !== null),
  };
}

/** The control of each planned one, found by tag, the first of a tag first; null where Word shows them otherwise. */
function sameControls(
  controls: readonly WordControl[],
  items: readonly Word.ContentControl[],
): readonly Word.ContentControl[] | null {
  const left = [...items];
  const found = controls.map(({ tag, text }) => {
    const at = left.findIndex((item) => item.tag === tag && plain(item.text) === plain(text));
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  });
  return found.every((item) => item !== null) ? found : null;
}

/** Word parts paragraphs and lines in its own way. */
const plain = (text: string): string => text.replace(/[\r\n\v\u2028\s]+/g, " ").trim();

/** A clause of several paragraphs cannot be put in: each would get a number. */
function possible({ steps }: WordRenewal): { steps: readonly RenewalStep[]; refused: ReadonlySet<string> } {
  const isLong = (step: RenewalStep): boolean => step.kind === "insert" && step.text.includes("\n");
  return {
    steps: steps.filter((step) => !isLong(step)),
    refused: new Set(steps.flatMap((step) => (step.kind === "insert" && isLong(step) ? [`+${step.field}`] : []))),
  };
}

const sentencesOf = ({ stale }: WordRenewal, refused: ReadonlySet<string>): string[] => [
  ...(stale.length > 0 ? [changedSince] : []),
  ...(refused.size > 0 ? [longClause] : []),
];

function makeSteps(
  steps: readonly RenewalStep[],
  { controls }: WordRenewal,
  items: readonly Word.ContentControl[],
): UndoStep[] {
  const made = new Map<string, { readonly item: Word.ContentControl; readonly depth: number }>();
  const back: UndoStep[] = [];
  const at = (neighbour: Neighbour | null): { item: Word.ContentControl; depth: number } | null => {
    if (neighbour === null) return null;
    if ("tag" in neighbour) return made.get(neighbour.tag) ?? null;
    const item = items[neighbour.control];
    return item ? { item, depth: controls[neighbour.control]?.depth ?? 0 } : null;
  };
  for (const step of steps) {
    switch (step.kind) {
      case "write": {
        const [item, old] = [items[step.control], controls[step.control]];
        if (item === undefined || old === undefined) break;
        back.push({
          kind: "write",
          tag: step.tag,
          before: { tag: old.tag, title: item.title, text: step.text === null ? null : old.text },
        });
        if (step.text !== null) writeText(item, step.text, old.text);
        item.tag = step.tag;
        const field = readFieldTag(step.tag)?.field;
        if (field) item.title = fieldTitle(field);
        break;
      }
      case "remove": {
        const [item, old] = [items[step.control], controls[step.control]];
        if (item === undefined || old === undefined) break;
        const earlier = before(step.control, controls, steps);
        back.push({
          kind: "restore",
          tag: old.tag,
          title: item.title,
          text: old.text,
          depth: old.depth ?? 0,
          ...earlier,
        });
        for (const paragraph of item.paragraphs.items) paragraph.delete();
        break;
      }
      case "insert": {
        const [after, next] = [at(step.after), at(step.before)];
        const anchor = after ?? next;
        if (anchor === null) break;
        const beside = after ? anchor.item.paragraphs.getLast() : anchor.item.paragraphs.getFirst();
        const fresh = beside.insertParagraph(step.text, after ? "After" : "Before");
        if (anchor.depth !== step.depth) fresh.listItem.level = step.depth;
        const item = fresh.getRange("Content").insertContentControl();
        item.tag = step.tag;
        item.title = fieldTitle(step.field);
        made.set(step.tag, { item, depth: step.depth });
        back.push({ kind: "drop", tag: step.tag });
        break;
      }
    }
  }
  return back.reverse();
}

/** Line breaks within a paragraph; a control over several paragraphs gets paragraphs. */
export function writeText(item: Word.ContentControl, text: string, before: string): void {
  const isOverParagraphs = /[\r\n]/.test(item.text) && !item.text.includes("\v") && before.includes("\n");
  item.insertText(isOverParagraphs ? text : text.replace(/\n/g, "\v"), "Replace");
}

/** The nearest control before it that stays, by the tag that it then has. */
function before(
  control: number,
  controls: readonly WordControl[],
  steps: readonly RenewalStep[],
): { readonly after: string | null; readonly afterDepth: number } {
  const removed = new Set(steps.flatMap((step) => (step.kind === "remove" ? [step.control] : [])));
  for (let at = control - 1; at >= 0; at--) {
    if (removed.has(at)) return { after: controls[at]?.tag ?? null, afterDepth: controls[at]?.depth ?? 0 };
    const renamed = steps.find((step) => step.kind === "write" && step.control === at);
    return {
      after: renamed?.kind === "write" ? renamed.tag : (controls[at]?.tag ?? null),
      afterDepth: controls[at]?.depth ?? -1,
    };
  }
  return { after: null, afterDepth: -1 };
}

const changedSince = "Часть приказа изменилась, пока вы выбирали, — эти места не тронуты. Посмотрите список ещё раз.";
const longClause =
  "Пункт из нескольких абзацев программа в открытый документ не вставляет. Добавьте его сами или обновите приказ в браузере как файл.";
const otherControls =
  "Word показывает поля приказа иначе, чем записано в документе, — он не изменён. Сохраните документ и обновите приказ в браузере как файл.";
