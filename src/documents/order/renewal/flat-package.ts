import { descendants, type Element, element, elements, serialise } from "../xml-tree";

/**
 * A flat package that says nothing but these blocks, as Word takes it for insertion: with the styles and the theme of the
 * document that it goes into, so that they look as they would there. `root` is that document's own flat package.
 */
export function flatPackage(root: Element, blocks: readonly Element[]): string {
  const parts = elements(root).filter(({ name }) => name === "pkg:part");
  const main = parts.find((part) => descendants(part, "w:body").length > 0);
  const text = main && descendants(main, "w:document")[0];
  if (main === undefined || text === undefined) throw new Error("Word gives its document with a body");
  const looks = parts.filter(({ attributes }) => /\/(styles|theme\d*)\.xml$/.test(attributes["pkg:name"] ?? ""));
  // Word wants a paragraph after a table.
  const body = element("w:body", {}, [...blocks, element("w:p")]);
  return serialise(
    element("pkg:package", root.attributes, [
      relations("/_rels/.rels", [[nameOf(main), "officeDocument"]]),
      part(main.attributes, element("w:document", text.attributes, [body])),
      relations(
        nameOf(main).replace(/[^/]*$/, "_rels/$&.rels"),
        looks.map((one) => [nameOf(one), nameOf(one).includes("styles") ? "styles" : "theme"]),
      ),
      ...looks,
    ]),
  );
}

const nameOf = ({ attributes }: Element): string => attributes["pkg:name"] ?? "";

const part = (attributes: Element["attributes"], content: Element): Element =>
  element("pkg:part", attributes, [element("pkg:xmlData", {}, [content])]);

const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const relations = (name: string, targets: readonly (readonly [target: string, type: string])[]): Element =>
  part(
    { "pkg:name": name, "pkg:contentType": "application/vnd.openxmlformats-package.relationships+xml" },
    element(
      "Relationships",
      { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" },
      targets.map(([target, type], index) =>
        element("Relationship", { Id: `rId${index + 1}`, Type: `${types}/${type}`, Target: target }),
      ),
    ),
  );
