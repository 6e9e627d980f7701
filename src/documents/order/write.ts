import { type OrderDraft } from "../../core/order/draft";
import { type Style } from "../../core/profile/profile";
import { Failure } from "../failure";
import { applyStyle } from "./apply-style";
import { wrapFields } from "./controls";
import { fillPlaces } from "./fill";
import { layOut } from "./lay-out";
import { cleanText, leftBrace, rightBrace, withoutMarks } from "./marks";
import { notPlaced } from "./not-placed";
import { isMainPart, isTextPart, openDocx, packDocx, type Parts, partBytes, partText } from "./parts";
import { placeData, type PlaceScope } from "./place-data";
import { findFields } from "./renewal/find-fields";
import { prepareTemplate, problemsOf } from "./prepare-template";
import { type TemplateProblem } from "./templates";
import { withoutActiveContent } from "./active-content";
import { recordOf } from "./record";
import { withRecord } from "./record-part";
import { makeUnique } from "./unique";
import { child, parseXml, writeXml } from "./xml-tree";

/**
 * Приказ as a .docx: the draft's words in the places of the template, every field in a content control of its own, the
 * plan drawn with its own columns. What the template lacks or misspells is told and stays visible. Throws `Failure`
 * where the template is no document of Word, or none that can be filled.
 */
export async function writeOrder(
  draft: OrderDraft,
  style: Style,
  template: Uint8Array,
): Promise<{ bytes: Uint8Array; problems: TemplateProblem[] }> {
  const { data, fields } = placeData(draft);
  const styled = applyStyle(withoutActiveContent(openDocx(template)), style, draft);
  const { parts, problems } = await fill(styled, data);
  const made: Record<string, Uint8Array> = { ...parts };
  const placed = new Set<string>();
  const nextId = counter();
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.endsWith(".xml")) continue;
    if (!isTextPart(name)) {
      made[name] = partBytes(asTyped(name === coreProperties ? titled(partText(bytes), draft) : partText(bytes)));
      continue;
    }
    const root = parseXml(partText(bytes));
    for (const field of wrapFields(root, fields, nextId)) placed.add(field);
    if (isMainPart(name)) for (const plan of layOut(root, draft, style.size)) placed.add(plan);
    makeUnique(root);
    made[name] = partBytes(asTyped(writeXml(root)));
  }
  const main = Object.keys(made).find(isMainPart);
  const fieldsOf = main === undefined ? [] : findFields(parseXml(partText(made[main] ?? new Uint8Array())));
  const record = recordOf(
    draft,
    fieldsOf.map(({ tag }) => tag),
  );
  const whole = main !== undefined && record !== null ? withRecord(made, main, record) : made;
  return { bytes: packDocx(whole), problems: [...problems, ...notPlaced(draft, fields, placed)] };
}

/** How often the library may refuse places before the template counts as unusable. */
const attempts = 8;

async function fill(template: Parts, data: PlaceScope): Promise<{ parts: Parts; problems: TemplateProblem[] }> {
  const refused = new Set<string>();
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { parts, judged } = prepareTemplate(template, refused);
    const filled = await fillPlaces(parts, data);
    if (filled.kind === "filled") return { parts: filled.parts, problems: problemsOf(judged) };
    for (const name of filled.names) refused.add(name);
  }
  throw new Failure(
    "В шаблоне слишком много мест, которые нельзя заполнить там, где они стоят. Возьмите готовый шаблон и поправьте его.",
    "template-unusable",
  );
}

const coreProperties = "docProps/core.xml";

/** What Word and the file's folder show as the document's title. */
function titled(xml: string, draft: OrderDraft): string {
  const root = parseXml(xml);
  const title = child(root, "dc:title");
  const [annex] = draft.annexes;
  const words = [draft.heading, draft.title === "" ? (annex?.title ?? "") : draft.title].filter((part) => part !== "");
  if (title) title.children = [cleanText(words.join(" ")).replace(/\s+/g, " ")];
  return writeXml(root);
}

/** Braces that were no places are braces again; no mark is left. */
const asTyped = (xml: string): string => withoutMarks(xml.replaceAll(leftBrace, "{").replaceAll(rightBrace, "}"));

/** Numbers for content controls, above those that Word's own templates use by custom. */
function counter(): () => number {
  let last = 1_700_000_000;
  return () => ++last;
}
