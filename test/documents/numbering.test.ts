import { readDocument } from "../../src/documents/read";
import { documentXml, docxParts } from "../kit/make-docx";
import { packParts } from "../kit/parts";

const part = (name: string, content: string): string =>
  `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:${name}>`;
const level = (index: number, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbered = (numId: number, index: number, text = "а"): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${numId}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

interface Parts {
  numbering: string;
  styles?: string;
}

const labels = (body: string, { numbering, styles = "" }: Parts): (string | undefined)[] => {
  const others = docxParts([]);
  const { blocks } = readDocument(
    "",
    packParts({
      ...others,
      "word/numbering.xml": part("numbering", numbering),
      "word/styles.xml": part("styles", styles),
      "word/document.xml": documentXml(body),
    }),
  );
  return blocks.map((block) => (block.kind === "paragraph" ? block.label : undefined));
};

const list = (levels: string, more = ""): string =>
  `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${more}`;
const instance = (id: number, more = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${more}</w:num>`;

describe("automatic numbers", () => {
  const three = level(0, "%1.") + level(1, "%1.%2.") + level(2, "%1.%2.%3");

  it("start anew under each number above, and show a level that was skipped", () => {
    const body = [0, 1, 1, 0, 1, 2].map((index) => numbered(1, index)).join("");
    expect(labels(body, { numbering: list(three, instance(1)) })).toEqual([
      "1.",
      "1.1.",
      "1.2.",
      "2.",
      "2.1.",
      "2.1.1",
    ]);
    expect(labels(numbered(1, 2), { numbering: list(three, instance(1)) })).toEqual(["1.1.1"]);
  });

  it("count on through instances of one list, unless an instance has its own start", () => {
    const own = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = list(three, instance(1) + instance(2) + instance(3, own));
    const body = [1, 2, 3, 3].map((id) => numbered(id, 0)).join("");
    expect(labels(body, { numbering })).toEqual(["1.", "2.", "1.", "2."]);
  });

  it("go on through sections where the list says so", () => {
    const running = level(0, "%1.") + level(1, "%2.", '<w:lvlRestart w:val="0"/>');
    const body = [0, 1, 1, 0, 1].map((index) => numbered(1, index)).join("");
    expect(labels(body, { numbering: list(running, instance(1)) })).toEqual(["1.", "1.", "2.", "2.", "3."]);
  });

  it("come with a style, by the level that names it, and through the style it is based on", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Раздел"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Пункт"><w:basedOn w:val="Раздел"/></w:style>';
    const numbering = list(
      level(0, "%1.", '<w:pStyle w:val="Раздел"/>') + level(1, "%1.%2.", '<w:pStyle w:val="Пункт"/>'),
      instance(1),
    );
    const styled = (style: string, more = ""): string =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr><w:r><w:t>а</w:t></w:r></w:p>`;
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = styled("Раздел") + styled("Пункт") + styled("Пункт", none) + styled("Пункт");
    expect(labels(body, { numbering, styles })).toEqual(["1.", "1.1.", undefined, "1.2."]);
  });

  it("are not counted where a tracked change deleted the paragraph or the row", () => {
    const gone = numbered(1, 0)
      .replace("</w:pPr>", "<w:rPr><w:del/></w:rPr></w:pPr>")
      .replace(/<w:r>.*<\/w:r>/, "<w:del/>");
    expect(labels(numbered(1, 0) + gone + numbered(1, 0), { numbering: list(three, instance(1)) })).toEqual([
      "1.",
      "2.",
    ]);
  });

  it("that the document does not define are missing, and it is said", () => {
    const { notes } = readDocument(
      "",
      packParts({
        ...docxParts([]),
        "word/numbering.xml": part("numbering", ""),
        "word/document.xml": documentXml(numbered(1, 0)),
      }),
    );
    expect(notes).toEqual([
      "Часть автоматических номеров не прочитана: в документе нет описания списков. Сохраните его в Word и откройте снова.",
    ]);
  });
});
