import { Failure } from "../failure";
import { isTextPart, type Parts, partBytes, partText } from "./parts";
import { descendants, type Element, elements, isElement, parseXml, textOf, writeXml } from "./xml-tree";

/**
 * Refuses a template that could run something when the order is opened: macros, fields that start programs. A remote
 * template that Word would fetch is unhooked, and a template of Word (.dotx) becomes a document.
 */
export function withoutActiveContent(template: Parts): Parts {
  const parts = asDocument(template);
  if (Object.keys(parts).some((name) => /vbaProject|activeX/i.test(name))) {
    throw new Failure(
      "В шаблоне есть макросы или элементы ActiveX, а приказу они не нужны. Сохраните шаблон в Word как «Документ Word (*.docx)» без них.",
      "template-active",
    );
  }
  for (const [name, bytes] of Object.entries(parts)) {
    if (isTextPart(name) && /DDE/i.test(partText(bytes))) refuseStarting(parseXml(partText(bytes)));
  }
  const settings = parts[settingsRelations];
  if (settings === undefined || !partText(settings).includes("attachedTemplate")) return parts;
  return { ...parts, [settingsRelations]: unhooked(settings), ...unhookedSettings(parts) };
}

const contentTypes = "[Content_Types].xml";

function asDocument(parts: Parts): Parts {
  const types = partText(parts[contentTypes] ?? new Uint8Array());
  return types.includes(templateType)
    ? { ...parts, [contentTypes]: partBytes(types.replaceAll(templateType, documentType)) }
    : parts;
}

const templateType = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
const documentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

const settingsRelations = "word/_rels/settings.xml.rels";

function refuseStarting(root: Element): void {
  const simple = descendants(root, "w:fldSimple").map((field) => field.attributes["w:instr"] ?? "");
  const typed = descendants(root, "w:p").map((paragraph) => descendants(paragraph, "w:instrText").map(textOf).join(""));
  if (![...simple, ...typed].some((code) => /(?:^|[\s"\\])DDE(?:AUTO)?(?=\s|$)/i.test(code))) return;
  throw new Failure(
    "В шаблоне есть поле DDE, которое запускает другую программу. Откройте шаблон в Word, удалите это поле (Alt+F9 показывает коды полей) и сохраните.",
    "template-active",
  );
}

function unhooked(relations: Uint8Array): Uint8Array {
  const root = parseXml(partText(relations));
  root.children = elements(root).filter((one) => !(one.attributes["Type"] ?? "").endsWith("/attachedTemplate"));
  return partBytes(writeXml(root));
}

function unhookedSettings(parts: Parts): Parts {
  const settings = parts["word/settings.xml"];
  if (settings === undefined) return {};
  const root = parseXml(partText(settings));
  root.children = root.children.filter((node) => !isElement(node) || node.name !== "w:attachedTemplate");
  return { "word/settings.xml": partBytes(writeXml(root)) };
}
