import fc from "fast-check";
import { Failure } from "../../../src/documents/failure";
import { places } from "../../../src/documents/order/places";
import { writeOrder } from "../../../src/documents/order/write";
import { docxLines } from "../../kit/docx-text";
import { lintDocx } from "../../kit/lint-docx";
import { cell, ownTemplate, p, row, table } from "./own-template";
import { groupDraft, sampleStyle } from "./sample-drafts";

const names = [...new Set(places.map(({ name }) => name)), "телефон", "constructor", "", " ", "."];
const piece = fc.oneof(
  fc.constantFrom("{", "}", "{{", "}}", "{#", "{/", "слово ", " ", "&", "<"),
  fc
    .tuple(fc.constantFrom("", "#", "/", "^", "@", "-w:p "), fc.constantFrom(...names))
    .map(([sign, name]) => `{${sign}${name}}`),
);
/** Text cut into runs at any letter. */
const paragraph = fc
  .tuple(fc.array(piece, { maxLength: 5 }), fc.integer({ min: 1, max: 9 }))
  .map(([pieces, size]) => p(...(pieces.join("").match(new RegExp(`[\\s\\S]{1,${size}}`, "g")) ?? [""])));
const cellText = fc.array(piece, { maxLength: 3 }).map((pieces) => cell(pieces.join("")));
const grid = fc
  .array(fc.tuple(cellText, cellText), { minLength: 1, maxLength: 3 })
  .map((rows) => table(2, ...rows.map((cells) => row(...cells))));
const body = fc.array(fc.oneof({ weight: 3, arbitrary: paragraph }, grid), { minLength: 1, maxLength: 8 });

test("whatever braces a template holds, it makes a sound document or is refused in a sentence", async () => {
  await fc.assert(
    fc.asyncProperty(body, async (blocks) => {
      const made = await writeOrder(groupDraft, sampleStyle, ownTemplate(blocks.join("") + p("конец"))).catch(
        (error: unknown) => {
          if (error instanceof Failure) return null;
          throw error;
        },
      );
      if (made === null) return;
      expect(lintDocx(made.bytes)).toEqual([]);
      expect(docxLines(made.bytes).at(-1)).toMatch(/конец$/);
      for (const { message } of made.problems) expect(message).toMatch(/^[А-ЯЁ].*[.]$/);
    }),
    { numRuns: Number(process.env.FUZZ ?? 60), seed: process.env.FUZZ ? Math.floor(Math.random() * 1e9) : 20250818 },
  );
}, 60_000);
