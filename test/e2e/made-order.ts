import { readFileSync } from "node:fs";
import { draft } from "../../src/core/flows/draft";
import { read } from "../../src/core/flows/read";
import { type Facts } from "../../src/core/order/facts";
import { type Profile } from "../../src/core/profile/profile";
import { openDocx, packDocx, partBytes, partText } from "../../src/documents/order/parts";
import { templateFile } from "../../src/documents/order/templates";
import { writeOrder } from "../../src/documents/order/write";
import { readDocument } from "../../src/documents/read";
import { nouns } from "../kit/nouns";

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

export const profile = JSON.parse(readFileSync("assets/samples/profile.json", "utf8")) as Profile;
export const facts = JSON.parse(readFileSync("assets/samples/facts.json", "utf8")) as Facts;

/** The shipped example's order, as the clerk changed it afterwards: their words in place of the program's. */
export async function madeOrder(change: readonly [string, string] | null = null): Promise<Uint8Array> {
  const { plan } = read(readDocument("plan.docx", bytesOf("assets/samples/sample-plan.docx")));
  const order = draft({ facts, profile, plan, nouns }).draft;
  const { bytes } = await writeOrder(order, profile.style, bytesOf(`assets/templates/${templateFile("plan")}`));
  if (change === null) return bytes;
  const parts = openDocx(bytes);
  const xml = partText(parts["word/document.xml"]!);
  if (!xml.includes(change[0])) throw new Error(`the order does not say «${change[0]}»`);
  return packDocx({ ...parts, "word/document.xml": partBytes(xml.replace(change[0], change[1])) });
}

/** Paragraphs as a person reads them, plain spaces. */
export const linesOf = (docx: Uint8Array): string[] =>
  readDocument("order.docx", docx).blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.text.replace(/\s+/g, " ").trim()] : [],
  );
