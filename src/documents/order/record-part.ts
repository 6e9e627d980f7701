import { type Parts, partBytes, partText } from "./parts";
import { type OrderRecord, parseRecord, recordNamespace, writeRecord } from "./record";
import { type Element, element, elements, parseXml, writeXml } from "./xml-tree";

/**
 * The record as a custom XML part of the package (ISO/IEC 29500-1, 15.2.5 and 15.2.6), related from the main document: the
 * place for data behind a document's words, which Word carries along. One that is there already is written over.
 */
export function withRecord(parts: Parts, main: string, record: OrderRecord): Parts {
  const bytes = partBytes(writeRecord(record));
  const own = recordPart(parts);
  if (own !== null) return { ...parts, [own]: bytes };
  const number = freeNumber(parts);
  const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  return {
    ...parts,
    [contentTypes]: withTypes(parts[contentTypes], properties),
    [relationsOf(main)]: withRelation(parts[relationsOf(main)], {
      Type: `${relations}/customXml`,
      Target: `../${item}`,
    }),
    [item]: bytes,
    [properties]: partBytes(itemProperties),
    [relationsOf(item)]: withRelation(undefined, {
      Type: `${relations}/customXmlProps`,
      Target: `itemProps${number}.xml`,
    }),
  };
}

/** What a package holds of a record; null where it has none that is understood. */
export function readRecord(parts: Parts): OrderRecord | null {
  const name = recordPart(parts);
  return name === null ? null : parseRecord(partText(parts[name] ?? new Uint8Array()));
}

const recordPart = (parts: Parts): string | null =>
  Object.entries(parts).find(
    ([name, bytes]) =>
      /^customXml\/item\d+\.xml$/i.test(name) && partText(bytes.subarray(0, 600)).includes(recordNamespace),
  )?.[0] ?? null;

function freeNumber(parts: Parts): number {
  for (let number = 1; ; number++) {
    const isTaken = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`].some((name) => name in parts);
    if (!isTaken) return number;
  }
}

const contentTypes = "[Content_Types].xml";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** The number is the program's own for every order; Word gives another where a document holds two. */
const itemProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
  '<ds:datastoreItem ds:itemID="{5D0C4B7E-92A1-4E3F-8B66-3A1F20C9D741}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">' +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${recordNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;

const relationsOf = (part: string): string => {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

function withRelation(list: Uint8Array | undefined, relation: { Type: string; Target: string }): Uint8Array {
  const root = list
    ? parseXml(partText(list))
    : element("Relationships", { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" });
  const taken = new Set(elements(root).map(({ attributes }) => attributes["Id"]));
  let number = 1;
  while (taken.has(`rIdOrder${number}`)) number += 1;
  root.children.push(element("Relationship", { Id: `rIdOrder${number}`, ...relation }));
  return partBytes(writeXml(root));
}

function withTypes(types: Uint8Array | undefined, properties: string): Uint8Array {
  const root = parseXml(partText(types ?? new Uint8Array()));
  const isXml = ({ name, attributes }: Element): boolean =>
    name === "Default" && attributes["Extension"]?.toLowerCase() === "xml";
  if (!elements(root).some(isXml)) {
    root.children.unshift(element("Default", { Extension: "xml", ContentType: "application/xml" }));
  }
  root.children.push(element("Override", { PartName: `/${properties}`, ContentType: propertiesType }));
  return partBytes(writeXml(root));
}
