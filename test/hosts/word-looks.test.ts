import { strToU8, zipSync } from "fflate";
import { type Edit, type SetEdit } from "../../src/core/grid/edit";
import { type Source, textAt } from "../../src/core/grid/source";
import { docxParts } from "../kit/make-docx";
import { describeShared, sharedFile } from "../kit/shared";
import { openWord } from "../office-host/open-word";
import { mainXml, type WordDocument } from "../office-host/word/model";
import { sameLook } from "../office-host/word/same-look";

const run = (text: string, look: string): string =>
  `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A plan whose deadline is a paragraph, or several, of these runs. */
function planWith(...paragraphs: readonly { readonly runs: string; readonly properties?: string }[]): Uint8Array {
  const heading = ["№", "Мероприятие", "Срок", "Результат"];
  const parts = docxParts(["ПЛАН", { rows: [heading, ["1.", "Семинар", "СРОК", ""]] }]);
  const made = paragraphs.map(({ runs, properties = "" }) => `<w:p>${properties}${runs}</w:p>`).join("");
  const main = parts["word/document.xml"]!.replace(/<w:p>(?:(?!<w:p>).)*СРОК<\/w:t><\/w:r><\/w:p>/, () => made);
  expect(main).toContain(made);
  const files = Object.entries({ ...parts, "word/document.xml": main });
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])));
}

const at = { block: 1, row: 1, column: 2 };
const look = (document: WordDocument): string[] => sameLook(mainXml(document)).split(/(?=<w:p>|<w:tc>)/);

async function writeAndTakeBack(bytes: Uint8Array, to: string): Promise<void> {
  const { host, document, client, syncs } = openWord(bytes);
  const before = look(document);
  const from = textAt(await host.read(), at)!;
  syncs();
  const applied = await host.apply([{ kind: "set", at, from, to }]);
  expect(syncs()).toBe(2);
  expect(applied.refused).toEqual([]);
  expect(textAt(await host.read(), at)).toBe(to);
  // As the pane keeps it.
  const kept = structuredClone(applied);
  syncs();
  const undone = await host.undo(kept);
  expect(syncs()).toBe(2);
  expect(undone.refused).toEqual([]);
  expect(look(document)).toEqual(before);
  const again = await host.apply(applied.done);
  expect(again.refused).toEqual([]);
  expect(textAt(await host.read(), at)).toBe(to);
  expect((await host.undo(again)).refused).toEqual([]);
  expect(look(document)).toEqual(before);
  expect([...client.notPlayed]).toEqual([]);
}

const words = (word: string): string => Array.from({ length: 60 }, (_, index) => `${word} ${index} `).join("");
const red = '<w:color w:val="FF0000"/>';
const bold = "<w:b/>";

describe("undo gives words back with their looks", () => {
  const manyLooks = [
    ["a bold date after a slanted word", run("до ", "<w:i/>") + run("30.02.2024", "<w:b/>")],
    [
      "colour, size and font",
      run("до 30", "") + run(".02", `${red}<w:sz w:val="36"/>`) + run(".2024", '<w:rFonts w:ascii="Arial"/>'),
    ],
    [
      "lines above, below and through",
      run("до 30", '<w:u w:val="single"/>') + run(".02", "<w:strike/>") + run(".2024", '<w:highlight w:val="yellow"/>'),
    ],
    [
      "signs raised and lowered",
      run("до 30", "") +
        run(".02", '<w:vertAlign w:val="superscript"/>') +
        run(".2024", '<w:vertAlign w:val="subscript"/>'),
    ],
    ["a line break between two looks", `${run("до 30.02", "<w:i/>")}<w:r><w:br/></w:r>${run("2024", "<w:b/>")}`],
  ] as const;
  it.each(manyLooks)("%s, other words in their place", (_, runs) => writeAndTakeBack(planWith({ runs }), "март"));
  it.each(manyLooks)("%s, some of them replaced", (_, runs) =>
    writeAndTakeBack(planWith({ runs }), "до 29 февраля 2024 года, не позже"),
  );

  it.each([
    ["emptied", ""],
    ["begun with another word", "не позднее 30.02.2024"],
    ["ended sooner", "до"],
  ])("a text of two looks that is %s", (_, to) =>
    writeAndTakeBack(planWith({ runs: run("до ", "<w:i/>") + run("30.02.2024", "<w:b/>") }), to),
  );

  it("words longer than Word can look for", () =>
    writeAndTakeBack(planWith({ runs: run(words("слово"), "<w:i/>") + run(words("дело"), "<w:b/>") }), "кратко"));

  it("a paragraph that was taken out, with its own alignment and indents", () =>
    writeAndTakeBack(
      planWith(
        { runs: run("до мая", "") },
        {
          runs: run("или ", bold) + run("до июня", "<w:i/>"),
          properties:
            '<w:pPr><w:spacing w:before="120" w:after="60"/><w:ind w:left="360" w:firstLine="200"/><w:jc w:val="center"/></w:pPr>',
        },
        { runs: run("включительно", "") },
      ),
      "до мая\nвключительно",
    ));
});

describeShared("real plans", () => {
  it.each(["luza-2023", "nyazepetrovsk-2024", "pechenga-2023", "zhigalovo-2023", "kirov-region-2024"])(
    "%s: every text rewritten and taken back looks as before",
    async (name) => {
      const { host, document, client } = openWord(sharedFile(`documents/${name}.docx`));
      const before = look(document);
      const edits = rewritten(await host.read());
      const applied = await host.apply(edits);
      expect(applied.done.length).toBeGreaterThan(edits.length / 2);
      expect(look(document)).not.toEqual(before);
      expect((await host.undo(applied)).refused).toEqual([]);
      expect(look(document)).toEqual(before);
      expect([...client.notPlayed]).toEqual([]);
    },
    120_000,
  );
});

/** Every second word of every cell and paragraph is another. */
function rewritten(source: Source): Edit[] {
  const edit = (place: SetEdit["at"], from: string): SetEdit[] => {
    const to = from.replace(
      /(\p{L}{4,})([^\p{L}]+)(\p{L}{3,})/gu,
      (_, one: string, between: string) => `${one}${between}иное`,
    );
    return to === from ? [] : [{ kind: "set", at: place, from, to }];
  };
  return source.blocks.flatMap((block, index) =>
    block.kind === "paragraph"
      ? edit({ block: index }, block.text)
      : block.rows.flatMap((row, r) =>
          row.flatMap((slot, column) =>
            slot.kind === "cell" ? edit({ block: index, row: r, column }, slot.text) : [],
          ),
        ),
  );
}
