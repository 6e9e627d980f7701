import { readFileSync } from "node:fs";
import { type OrderDraft } from "../../../src/core/order/draft";
import { fieldTag, isMadeText, readFieldTag } from "../../../src/documents/order/field-tag";
import { orderFields } from "../../../src/documents/order/order-fields";
import { packDocx, openDocx, partBytes, partText } from "../../../src/documents/order/parts";
import {
  fieldStates,
  isMadeOrder,
  readFields,
  readFlatMadeOrder,
  renewFields,
} from "../../../src/documents/order/renew";
import { templateFile } from "../../../src/documents/order/templates";
import { writeOrder } from "../../../src/documents/order/write";
import { descendants } from "../../../src/documents/order/xml-tree";
import { docxLines, partRoot } from "../../kit/docx-text";
import { lintDocx } from "../../kit/lint-docx";
import { validateDocx } from "../../kit/validate-docx";
import { groupDraft, oddDraft, sampleDraft, sampleStyle } from "./sample-drafts";

const made = async (draft: OrderDraft): Promise<Uint8Array> =>
  (await writeOrder(draft, sampleStyle, new Uint8Array(readFileSync(`assets/templates/${templateFile(draft.kind)}`))))
    .bytes;

/** The order after someone worked on its XML. */
function edited(docx: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = openDocx(docx);
  const xml = change(partText(parts["word/document.xml"]!));
  return packDocx({ ...parts, "word/document.xml": partBytes(xml) });
}

const registered: OrderDraft = { ...sampleDraft, number: "№ 02-03/45", date: "18 февраля 2026 г." };

describe("a made order is recognised", () => {
  test.each([
    ["sample", sampleDraft],
    ["odd", oddDraft],
    ["group", groupDraft],
  ])("every field of the %s draft reads as it was composed, none changed", async (_, draft) => {
    const fields = readFields(await made(draft));
    expect(Object.fromEntries(Object.entries(fields).map(([name, { text }]) => [name, text]))).toEqual(
      orderFields(draft),
    );
    expect(Object.values(fields).some(({ isChanged }) => isChanged)).toBe(false);
  });

  test("a hyphen that somebody bound is the hyphen that was typed", async () => {
    const docx = edited(await made(registered), (xml) =>
      xml.replaceAll("02-03/45</w:t>", "02</w:t><w:noBreakHyphen/><w:t>03/45</w:t>"),
    );
    expect(partText(openDocx(docx)["word/document.xml"]!)).toContain("<w:noBreakHyphen/>");
    const { "order.number": number } = readFields(docx);
    expect(number).toEqual({ text: "№ 02-03/45", isChanged: false });
  });

  test("another document is not", () => {
    const template = new Uint8Array(readFileSync(`assets/templates/${templateFile("plan")}`));
    expect(isMadeOrder(template)).toBe(false);
  });

  test("a tag tells its field and the text it was made with", () => {
    const tag = readFieldTag(fieldTag("order.title", "Об утверждении\nплана"))!;
    expect(tag.field).toBe("order.title");
    expect([isMadeText(tag, "Об утверждении\nплана"), isMadeText(tag, "Об утверждении\r\nплана")]).toEqual([
      true,
      true,
    ]);
    expect([isMadeText(tag, "Об утверждении\vплана"), isMadeText(tag, "Об утверждении плана")]).toEqual([true, false]);
    expect(readFieldTag("order.title")).toBeNull();
    expect(readFieldTag("Дата")).toBeNull();
  });
});

describe("fields are renewed", () => {
  test("date and number, wherever they stand; the rest stays byte for byte", async () => {
    const before = await made(sampleDraft);
    const { bytes, renewal } = renewFields(before, orderFields(registered));
    expect(renewal.changes.map(({ id, asked }) => [id, asked])).toEqual([
      ["order.date", null],
      ["order.number", null],
    ]);
    expect(renewal.impossible).toEqual([]);
    expect(docxLines(bytes)[2]).toBe("18 февраля 2026 г.\t№ 02-03/45");
    expect(docxLines(bytes).toSpliced(2, 1)).toEqual(docxLines(before).toSpliced(2, 1));
    expect(Object.values(readFields(bytes)).some(({ isChanged }) => isChanged)).toBe(false);
    expect([lintDocx(bytes), validateDocx(bytes)]).toEqual([[], []]);
    const [old, renewed] = [openDocx(before), openDocx(bytes)];
    for (const name of Object.keys(old).filter((one) => one !== "word/document.xml"))
      expect(renewed[name]).toEqual(old[name]);
  });

  test("nothing changed: the file itself comes back", async () => {
    const before = await made(sampleDraft);
    expect(renewFields(before, orderFields(sampleDraft)).bytes).toBe(before);
  });

  test("what a clerk changed stays, and is told, until asked for", async () => {
    const byHand = edited(await made(sampleDraft), (xml) => xml.replace("№ ____</w:t>", "№ 7-од</w:t>"));
    expect(readFields(byHand)["order.number"]).toEqual({ text: "№ 7-од", isChanged: true });
    const kept = renewFields(byHand, orderFields(registered));
    expect(kept.renewal.changes.map(({ id, asked }) => [id, asked])).toEqual([
      ["order.date", null],
      ["order.number", "changed"],
    ]);
    expect(kept.renewal.changes[1]).toMatchObject({ before: "№ 7-од", after: "№ 02-03/45" });
    expect(docxLines(kept.bytes)[2]).toBe("18 февраля 2026 г.\t№ 7-од");
    const forced = renewFields(byHand, orderFields(registered), { chosen: ["order.date", "order.number"] });
    expect(docxLines(forced.bytes)[2]).toBe("18 февраля 2026 г.\t№ 02-03/45");
  });

  test("a clerk's text is no conflict where the facts have not changed, or say the same", async () => {
    const byHand = edited(await made(sampleDraft), (xml) => xml.replace("№ ____</w:t>", "№ 02-03/45</w:t>"));
    expect(renewFields(byHand, orderFields({ ...sampleDraft, number: "№ 02-03/45" })).renewal.changes).toEqual([]);
  });

  test("a field that stands twice is renewed or left as one", async () => {
    const twice = edited(await made(sampleDraft), (xml) => {
      const control = /<w:sdt>(?:(?!<\/w:sdt>).)*order\.number#.*?<\/w:sdt>/.exec(xml)![0];
      const copy = control.replace(/w:id w:val="\d+"/, 'w:id w:val="7"').replace("№ ____", "№ 9");
      return xml.replace("<w:body>", `<w:body><w:p>${copy}</w:p>`);
    });
    const { bytes, renewal } = renewFields(twice, orderFields(registered));
    expect(renewal.changes.filter(({ asked }) => asked).map(({ id }) => id)).toEqual(["order.number"]);
    expect(docxLines(bytes)[0]).toBe("№ 9");
    expect(docxLines(bytes)[3]).toMatch(/№ ____$/);
  });
});

describe("after Word worked on the order", () => {
  const renewedTitle = { ...sampleDraft, title: "О плане & <мерах>\nна 2026 год" };
  const titleControl = (content: string, properties = ""): ((xml: string) => string) => {
    const tag = fieldTag("order.title", sampleDraft.title);
    return (xml) =>
      xml.replace(
        /<w:sdt>(?:(?!<\/w:sdt>).)*order\.title#.*?<\/w:sdt>/,
        `<w:sdt><w:sdtPr>${properties}<w:tag w:val="${tag}"/><w:id w:val="77"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`,
      );
  };
  const [firstHalf, secondHalf] = [sampleDraft.title.slice(0, 20), sampleDraft.title.slice(20)];

  test("runs that it split are one text, and the format of the first stays", async () => {
    const split = edited(
      await made(sampleDraft),
      titleControl(
        `<w:r w:rsidR="00A1"><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">${firstHalf}</w:t></w:r><w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="3" w:name="б"/><w:r><w:t xml:space="preserve">${secondHalf}</w:t></w:r><w:bookmarkEnd w:id="3"/>`,
      ),
    );
    expect(readFields(split)["order.title"]).toEqual({ text: sampleDraft.title, isChanged: false });
    const { bytes } = renewFields(split, orderFields(renewedTitle));
    expect(docxLines(bytes)).toContain("О плане & <мерах>\nна 2026 год");
    expect(partText(openDocx(bytes)["word/document.xml"]!)).toMatch(
      /<w:r><w:rPr><w:i\/><\/w:rPr><w:t xml:space="preserve">О плане/,
    );
    expect([lintDocx(bytes), validateDocx(bytes)]).toEqual([[], []]);
  });

  test("a placeholder's grey and a binding to other data go", async () => {
    const placeholder = edited(
      await made(sampleDraft),
      titleControl(
        `<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/><w:b/></w:rPr><w:t xml:space="preserve">${sampleDraft.title}</w:t></w:r>`,
        '<w:dataBinding w:xpath="/a" w:storeItemID="{00000000-0000-0000-0000-000000000000}"/><w:showingPlcHdr/>',
      ),
    );
    const { bytes } = renewFields(placeholder, orderFields(renewedTitle));
    const xml = partText(openDocx(bytes)["word/document.xml"]!);
    for (const gone of ["showingPlcHdr", "dataBinding", "PlaceholderText"]) expect(xml).not.toContain(gone);
    expect(validateDocx(bytes)).toEqual([]);
  });

  test("words struck out by a reviewer are no words, words put in are", async () => {
    const reviewed = edited(
      await made(sampleDraft),
      titleControl(
        `<w:r><w:t xml:space="preserve">${firstHalf}</w:t></w:r><w:del w:id="1" w:author="а"><w:r><w:delText>лишнее</w:delText></w:r></w:del><w:ins w:id="2" w:author="а"><w:r><w:t xml:space="preserve">${secondHalf}</w:t></w:r></w:ins>`,
      ),
    );
    expect(readFields(reviewed)["order.title"]).toEqual({ text: sampleDraft.title, isChanged: false });
  });

  test("a control around whole paragraphs keeps the first one's format", async () => {
    const wrapped = edited(await made({ ...sampleDraft, title: "Первая\nВторая" }), (xml) =>
      xml.replace(
        /<w:p><w:pPr><w:pStyle w:val="OrderTitle"\/><\/w:pPr><w:sdt>(.*?)<w:sdtContent>.*?<\/w:sdt><\/w:p>/,
        (_, properties: string) => {
          const paragraph = (text: string): string =>
            `<w:p><w:pPr><w:pStyle w:val="OrderTitle"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
          return `<w:sdt>${properties}<w:sdtContent>${paragraph("Первая")}${paragraph("Вторая")}</w:sdtContent></w:sdt>`;
        },
      ),
    );
    expect(readFields(wrapped)["order.title"]).toEqual({ text: "Первая\nВторая", isChanged: false });
    const { bytes } = renewFields(wrapped, orderFields(renewedTitle));
    expect(docxLines(bytes).slice(4, 6)).toEqual(["О плане & <мерах>", "на 2026 год"]);
    expect([lintDocx(bytes), validateDocx(bytes)]).toEqual([[], []]);
  });

  test.each([
    ["as many lines", ["Включить в группу:", "Иванова П.И.;", "Петрову А.А."]],
    ["fewer", ["Упразднить группу."]],
    ["more", ["Включить:", "Иванова П.И.;", "Петрову А.А.;", "Ким С.Ю."]],
  ])("a clause of three paragraphs is renewed with %s, its number once", async (_, lines) => {
    const [first, ...rest] = sampleDraft.clauses;
    const clause = (text: string): OrderDraft => ({ ...sampleDraft, clauses: [{ ...first!, text }, ...rest] });
    const before = await made(clause("Создать группу:\nИванов П.И.;\nПетрова А.А."));
    expect(readFields(before)["order.clause.1"]).toEqual({
      text: "Создать группу:\nИванов П.И.;\nПетрова А.А.",
      isChanged: false,
    });
    expect(docxLines(before).slice(6, 9)).toEqual(["Создать группу:", "Иванов П.И.;", "Петрова А.А."]);
    const numbers = (docx: Uint8Array): number => descendants(partRoot(docx), "w:numPr").length;
    expect(numbers(before)).toBe(numbers(await made(sampleDraft)));
    const { bytes } = renewFields(before, orderFields(clause(lines.join("\n"))));
    expect(docxLines(bytes).slice(6, 6 + lines.length + 1)).toEqual([
      ...lines,
      "Руководителю МБОУ СОШ № 1 (Ивановой А.П.):",
    ]);
    expect(numbers(bytes)).toBe(numbers(before));
    expect(readFields(bytes)["order.clause.1"]).toEqual({ text: lines.join("\n"), isChanged: false });
    expect([lintDocx(bytes), validateDocx(bytes)]).toEqual([[], []]);
  });

  test("the flat package that an add-in gets is read the same way", async () => {
    const parts = openDocx(await made(sampleDraft));
    const inner = partText(parts["word/document.xml"]!).replace(/^<\?xml.*?\?>\s*/, "");
    const flat = `<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml"><pkg:xmlData>${inner}</pkg:xmlData></pkg:part></pkg:package>`;
    expect(fieldStates(readFlatMadeOrder(flat)!)["order.date"]).toEqual({ text: sampleDraft.date, isChanged: false });
    expect(readFlatMadeOrder(flat.replace(/(order|annex)\./g, "other."))).toBeNull();
  });
});
