import { asked } from "../common-api";
import { answerWithin } from "../office-failures";

/** Milliseconds that Office may take to keep a part. */
const patience = 10_000;
const namespace = "urn:plan-i-prikaz:order";

/**
 * Puts the record of an order, with the fields that the document now has, into its custom XML parts, in place of the one
 * that is there. Set CustomXmlParts of the common API: WordApi's own parts come only with 1.4. Where Office has none, the
 * facts are still kept in the document's settings.
 */
export async function keepRecord(record: string, tags: readonly string[]): Promise<boolean> {
  const parts = (Office.context.document as Partial<Office.Document>).customXmlParts;
  if (parts === undefined || !Office.context.requirements.isSetSupported("CustomXmlParts")) return false;
  const xml = withFields(record, tags).replace(/^<\?xml[^>]*\?>\s*/, "");
  const answer = await answerWithin(replace(parts, xml), patience);
  return answer?.value ?? false;
}

async function replace(parts: Office.CustomXmlParts, xml: string): Promise<boolean> {
  const old = await asked<Office.CustomXmlPart[]>((answer) => parts.getByNamespaceAsync(namespace, answer));
  const added = await asked<Office.CustomXmlPart>((answer) => parts.addAsync(xml, answer));
  if (added === null) return false;
  for (const part of old ?? []) await gone(part);
  return true;
}

const gone = (part: Office.CustomXmlPart): Promise<unknown> => new Promise((resolve) => part.deleteAsync(resolve));

/** Tags are of letters, numbers and full stops (readFieldTag): nothing in them needs escaping. */
const withFields = (record: string, tags: readonly string[]): string =>
  record
    .replace(/<field [^>]*\/>/g, "")
    .replace(
      "</facts>",
      `</facts>${tags.map((tag) => tag.replace(/^([^#]*)#(.*)$/, '<field name="$1" made="$2"/>')).join("")}`,
    );
