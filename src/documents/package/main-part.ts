import { refusal } from "../sentences";
import { children } from "../xml/tree";
import { type Package } from "./package";
import { type Parts, relationshipsOf } from "./relationships";

/** The part that the document begins with, and which program it belongs to. */
export interface MainPart {
  readonly kind: "word" | "sheet";
  readonly part: string;
}

/** Finds the main part by its relationship: Word for the web writes word/document2.xml. */
export function mainPartOf(parts: Package): MainPart {
  refuseOpenDocument(parts);
  const part = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument")?.target ?? usualPart(parts);
  if (part === undefined) throw refusal(parts.has("[Content_Types].xml") ? "file-damaged" : "file-archive");
  if (!parts.has(part)) throw refusal("file-damaged");
  const type = contentTypeOf(parts, part) ?? part;
  if (/wordprocessingml|^word\//.test(type)) return { kind: "word", part };
  if (/sheet\.binary|\.bin$/.test(type)) throw refusal("file-binary-excel");
  if (/spreadsheetml|ms-excel|^xl\//.test(type)) return { kind: "sheet", part };
  if (/ms-word/.test(type)) return { kind: "word", part };
  if (/presentationml|powerpoint|^ppt\//.test(type)) throw refusal("file-presentation");
  throw refusal("file-unknown");
}

const usualPart = (parts: Parts): string | undefined =>
  ["word/document.xml", "xl/workbook.xml"].find((part) => parts.has(part));

function contentTypeOf(parts: Parts, part: string): string | undefined {
  const types = parts.tree("[Content_Types].xml") ?? undefined;
  const override = children(types, "Override").find(
    ({ attributes }) => attributes.PartName?.toLowerCase() === `/${part.toLowerCase()}`,
  );
  return override?.attributes.ContentType;
}

function refuseOpenDocument(parts: Package): void {
  if (!parts.has("mimetype")) return;
  const type = parts.text("mimetype") ?? "";
  if (type.includes("opendocument.text")) throw refusal("file-odt");
  if (type.includes("opendocument.spreadsheet")) throw refusal("file-ods");
}
