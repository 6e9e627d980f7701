import { readFieldTag } from "../../documents/order/field-tag";
import { type TableStep } from "../../documents/order/renewal/redraw-table";
import { type WordControl, type WordRenewal } from "../../documents/order/renewal/word-renewal";
import { documentFile } from "../document-file";
import { type Host, type OrderDocument, type RenewReport, type RenewRequest } from "../host";
import { officeFailure } from "../office-failures";
import { type OfficeTools } from "../office-tools";
import { answerOf } from "./read";
import { keepRecord } from "./record";
import { makeSteps } from "./renew-steps";
import { replaceTable } from "./replace-table";
import { undoSteps, type UndoStep } from "./undo-renewal";

type Run = <T>(work: (context: Word.RequestContext) => Promise<T>) => Promise<T>;

/** What the Word host does with an order that this program made. */
export function wordRenewing(
  run: Run,
  tools: OfficeTools,
): Required<Pick<Host, "orderDocument" | "renew" | "undoRenewal">> {
  let last = nothing;
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
      last = nothing;
      return run(async (context) => {
        if (back.steps.length > 0) await undoSteps(context, back.steps);
        const why = back.table && (await replaceTable(context, back.table, tools));
        return why === null ? [] : [why];
      });
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
  readonly back: Back;
  /** Of the document's fields, in their order. */
  readonly tags: readonly string[];
}

/** How a renewal is taken back. */
interface Back {
  readonly steps: readonly UndoStep[];
  readonly table: TableStep | null;
}

const nothing: Back = { steps: [], table: null };

/**
 * Makes the chosen changes in the document that is open, judged anew by what it says now (planWordRenewal, off the main
 * thread). Words keep the format of those that they replace; a clause that is put in looks like its neighbour.
 */
async function renewOrder(context: Word.RequestContext, wanted: RenewRequest, tools: OfficeTools): Promise<Done> {
  const ooxml = context.document.body.getOoxml();
  const { contentControls } = context.document;
  contentControls.load("items/tag,items/text,items/title");
  await context.sync();
  const planned = await tools.planRenewal(answerOf(ooxml), wanted);
  const items = planned && sameControls(planned.controls, contentControls.items);
  if (planned === null || items === null) {
    return { report: { renewed: [], refused: [otherControls] }, back: nothing, tags: [] };
  }
  if (planned.steps.length > 0) {
    for (const { paragraphs } of items) paragraphs.load("items/text,items/leftIndent,items/firstLineIndent");
    await context.sync();
  }
  const { back, refused } = makeSteps(planned, items);
  contentControls.load("items/tag");
  await context.sync();
  const tags = contentControls.items.map(({ tag }) => tag).filter((tag) => readFieldTag(tag) !== null);
  const renewed = planned.made.filter((id) => !refused.some((field) => id === `+${field}`));
  const { table } = planned;
  const why = table && (await reasonAgainst(replaceTable(context, table.step, tools)));
  return {
    report: {
      renewed: table && why === null ? [...renewed, "annex.plan"] : renewed,
      refused: [...sentencesOf(planned, refused), ...(why === null ? [] : [why])],
    },
    back: { steps: back, table: table && why === null ? table.back : null },
    tags,
  };
}

/** What Office refuses at the table must not hide that the fields are renewed already. */
async function reasonAgainst(replacing: Promise<string | null>): Promise<string | null> {
  try {
    return await replacing;
  } catch (error) {
    const failure = officeFailure("Word", error);
    if (failure === null) throw error;
    return failure.message;
  }
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

/** Word parts paragraphs and lines in its own way, and has a sign of its own for a hyphen that does not break. */
const plain = (text: string): string =>
  text
    .replace(/[\r\n\v\u2028\s]+/g, " ")
    .replaceAll("\u001e", "-")
    .trim();

const sentencesOf = ({ stale }: WordRenewal, refused: readonly string[]): string[] => [
  ...(stale.length > 0 ? [changedSince] : []),
  ...(refused.length > 0 ? [unnumbered] : []),
];

const changedSince = "Часть приказа изменилась, пока вы выбирали, — эти места не тронуты. Посмотрите список ещё раз.";
const unnumbered =
  "Пункт после пункта из нескольких абзацев Word здесь не пронумерует — он не добавлен. Добавьте его сами или обновите приказ в браузере как файл.";
const otherControls =
  "Word показывает поля приказа иначе, чем записано в документе, — он не изменён. Сохраните документ и обновите приказ в браузере как файл.";
