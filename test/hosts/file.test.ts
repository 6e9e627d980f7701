import { patchDocument } from "../../src/documents/patch";
import { readDocument } from "../../src/documents/read";
import { contentKey, correctedName, fileHost } from "../../src/hosts/file";
import { makeDocx } from "../kit/make-docx";

const bytes = makeDocx([
  "План на 2024 год",
  {
    rows: [
      ["№", "Срок"],
      ["1", "до 30.02.2024"],
    ],
  },
]);

const host = (kept = new Map<string, unknown>()) =>
  fileHost(
    { name: "план.docx", bytes },
    {
      readFile: async (file) => readDocument(file.name, file.bytes),
      patchFile: async (before, edits) => patchDocument(before, edits),
      save: async () => undefined,
      recall: (key) => kept.get(key) ?? null,
      remember: (key, value) => {
        kept.set(key, value);
        return true;
      },
    },
  );

const edit = { kind: "set", at: { block: 1, row: 1, column: 1 }, from: "до 30.02.2024", to: "до 29.02.2024" } as const;

it("undo brings the very bytes back", async () => {
  const file = host();
  const first = await file.apply([edit]);
  const second = await file.apply([{ ...edit, from: edit.to, to: "до 01.03.2024" }]);
  expect(second.done).toHaveLength(1);
  await file.undo(second);
  await file.undo(first);
  expect((await file.file?.())?.bytes).toBe(bytes);
});

it("takes back the last batch only", async () => {
  const file = host();
  const first = await file.apply([edit]);
  await file.apply([{ ...edit, from: edit.to, to: "до 01.03.2024" }]);
  await expect(file.undo(first)).rejects.toThrow();
});

it("a batch that was refused whole changes nothing and needs no undo", async () => {
  const file = host();
  const applied = await file.apply([{ ...edit, from: "другое" }]);
  expect(applied.done).toEqual([]);
  expect(applied.refused[0]?.why).toMatch(/^[А-ЯЁ].*\.$/);
  expect((await file.file?.())?.bytes).toBe(bytes);
});

it("keeps things by content, so that another file does not find them", async () => {
  const kept = new Map<string, unknown>();
  await host(kept).remember("memory", { shiftYears: 1 });
  expect(await host(kept).recall("memory")).toEqual({ shiftYears: 1 });
  expect([...kept.keys()]).toEqual([`${contentKey(bytes)}/memory`]);
  expect(contentKey(bytes)).not.toBe(contentKey(bytes.slice(1)));
});

it.each([
  ["план.docx", "план (исправлен).docx"],
  ["План на 2024 г..xlsx", "План на 2024 г. (исправлен).xlsx"],
  ["план (исправлен).docx", "план (исправлен).docx"],
  ["план", "план (исправлен)"],
])("«%s» is saved as «%s»", (name, saved) => {
  expect(correctedName(name)).toBe(saved);
});
