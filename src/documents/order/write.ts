import { type OrderDraft } from "../../core/order/draft";
import { type Style } from "../../core/profile/profile";
import { wrapFields } from "./controls";
import { fillPlaces, type Parts } from "./fill";
import { layOut } from "./lay-out";
import { withoutMarks } from "./marks";
import { openTemplate, savePackage } from "./package";
import { placeData } from "./place-data";
import { type TemplateProblem } from "./templates";
import { applyStyle } from "./apply-style";
import { parseXml, writeXml } from "./xml-tree";

/**
 * Приказ as a .docx: the draft's words in the places of the template, every field in a content control of its own, the
 * plan drawn with its own columns. What the template lacks or misspells is told and stays visible.
 */
export async function writeOrder(
  draft: OrderDraft,
  style: Style,
  template: Uint8Array,
): Promise<{ bytes: Uint8Array; problems: TemplateProblem[] }> {
  const problems: TemplateProblem[] = [];
  const { data, fields } = placeData(draft);
  const filled = await fillPlaces(applyStyle(openTemplate(template), style, draft), data);
  let lastId = 0;
  const nextId = (): number => 1_700_000_000 + ++lastId;
  const parts: Record<string, Uint8Array> = { ...filled };
  for (const [name, bytes] of Object.entries(filled)) {
    if (!isText(name)) continue;
    const root = parseXml(decode(bytes));
    wrapFields(root, fields, nextId);
    if (isMain(name)) layOut(root, draft, style.size);
    parts[name] = encode(withoutMarks(writeXml(root)));
  }
  return { bytes: savePackage(parts as Parts), problems };
}

const isText = (name: string): boolean =>
  /^word\/(document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name);
const isMain = (name: string): boolean => /^word\/document\d*\.xml$/.test(name);

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
