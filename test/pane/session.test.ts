import { textAt } from "../../src/core/grid/source";
import { type Facts } from "../../src/core/order/facts";
import { memoryFrom, memoryToKeep } from "../../src/pane/session/memory";
import { emptyMemory, isUnsaved } from "../../src/pane/session/state";
import { fakeWindow, plan, planSource } from "./fake-window";

const file = { name: "план.docx", bytes: new Uint8Array() };
const files = { "план.docx": plan };

const opened = async () => {
  const window = fakeWindow(files);
  await window.session.openFile(file);
  return window;
};

describe("a session", () => {
  it("opens a file and says how much it found", async () => {
    const { session } = await opened();
    const { checked, said, trouble, busy } = session.get();
    expect(checked?.plan?.activities).toHaveLength(3);
    expect(checked?.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["deadline-missing", "executor-missing"]),
    );
    expect(said?.text).toMatch(/^Проверено: \d+ замечани[йея]\.$/);
    expect({ trouble, busy }).toEqual({ trouble: null, busy: null });
  });

  it("tells what a file refused and keeps what was open", async () => {
    const { session } = await opened();
    const before = session.get().checked;
    expect(await session.openFile({ name: "другой.docx", bytes: new Uint8Array() })).toBe(false);
    expect(session.get().trouble).toEqual({ message: "Файл «другой.docx» повреждён." });
    expect(session.get().checked).toBe(before);
  });

  it("refuses a document without plan and order in one sentence", async () => {
    const { session } = fakeWindow({
      "смета.xlsx": planSource("смета.xlsx", "Смета", ["Статья", "Сумма"], ["Бумага", "100"]),
    });
    await session.openFile({ name: "смета.xlsx", bytes: new Uint8Array() });
    expect(session.get().host).toBeNull();
    expect(session.get().trouble?.message).toMatch(/^[А-ЯЁ].*\.$/);
  });

  it("fixes what is safe, takes it back and makes it again", async () => {
    const { session } = await opened();
    const at = { block: 1, row: 2, column: 1 };
    const text = () => textAt(session.get().checked?.source ?? plan, at);
    expect(isUnsaved(session.get())).toBe(false);
    await session.applySafe();
    expect(text()).toBe("Проведение диагностики учителей-предметников");
    expect(isUnsaved(session.get())).toBe(true);
    await session.undo();
    expect(text()).toBe("Проведение  диагностики учителей - предметников");
    expect(isUnsaved(session.get())).toBe(false);
    await session.redo();
    expect(text()).toBe("Проведение диагностики учителей-предметников");
  });

  it("refuses a stale edit alone and says why", async () => {
    const { session } = await opened();
    await session.apply("Две правки.", [
      { kind: "set", at: { block: 1, row: 1, column: 2 }, from: "до 01.03.2024", to: "до 02.03.2024" },
      { kind: "set", at: { block: 1, row: 3, column: 2 }, from: "другое", to: "x" },
    ]);
    expect(session.get().done).toHaveLength(1);
    expect(session.get().trouble?.message).toContain("изменилась после проверки");
  });

  it("hides a finding and its like, and shows them again", async () => {
    const { session } = await opened();
    const count = () => session.get().checked?.findings.length ?? 0;
    const all = count();
    const [first] = session.get().checked?.findings ?? [];
    if (!first) throw new Error("the plan of this test has findings");
    await session.hide(first);
    expect(count()).toBe(all - 1);
    session.get().said?.undo?.();
    await session.recheck();
    expect(count()).toBe(all);
    await session.hideRule(first.rule);
    expect(session.get().checked?.findings.some(({ rule }) => rule === first.rule)).toBe(false);
    await session.show(first);
    expect(count()).toBe(all);
  });

  it("does jobs one after another, whatever was clicked meanwhile", async () => {
    const { session } = await opened();
    const [safe, undo, redo] = [session.applySafe(), session.undo(), session.redo()];
    expect(await Promise.all([safe, undo, redo])).toEqual([true, true, true]);
    expect(session.get().done).toHaveLength(1);
    expect(session.get().undone).toHaveLength(0);
  });
});

describe("what a document kept", () => {
  const { work } = fakeWindow();
  const comesBack = (kept: unknown) => memoryFrom(JSON.parse(JSON.stringify(kept)), work);

  it.each([[null], ["x"], [{ choices: 5, hidden: [], shiftYears: "1", added: {}, facts: [] }]])(
    "is nothing when it is %p",
    async (kept) => {
      expect(await comesBack(kept)).toEqual(emptyMemory);
    },
  );

  const facts: Facts = {
    kind: "plan",
    date: null,
    number: null,
    preamble: [{ kind: "purpose", goal: "" }],
    clauses: [{ kind: "approve" }, { kind: "publish", deadline: { during: { type: "calendar", year: 2026 } } }],
    overseer: null,
  };

  it("comes back as it was", async () => {
    const memory = {
      ...emptyMemory,
      choices: { "разработка плана": null },
      shiftYears: 1,
      catalog: "Кировская область",
      facts,
    };
    expect(await comesBack(memoryToKeep(memory))).toEqual(memory);
  });

  it.each([
    ["a day that is not chosen yet", { until: "" }],
    ["one end of a range", { from: "2026-03-01", to: "" }],
    ["half a year's number", { during: { type: "calendar", year: 20 } }],
    ["a row that is not chosen yet", { row: "" }],
  ] as const)("lacks %s, and holds the rest of the form", async (_, deadline) => {
    const typing: Facts = { ...facts, clauses: [{ kind: "approve" }, { kind: "publish", deadline }] };
    const { facts: kept } = await comesBack(memoryToKeep({ ...emptyMemory, facts: typing }));
    expect(kept).toEqual({ ...facts, clauses: [{ kind: "approve" }, { kind: "publish" }] });
  });

  it.each([
    ["another program's form", { form: 1 }],
    ["clauses that are none", { ...facts, clauses: {} }],
    ["a clause of an unknown kind", { ...facts, clauses: [{ kind: "execute" }] }],
    ["a date that is none", { ...facts, date: "завтра" }],
    ["more text than anybody types", { ...facts, preamble: [{ kind: "purpose", goal: "а".repeat(6000) }] }],
  ])("has no facts where they are %s", async (_, strange) => {
    expect(await comesBack({ ...emptyMemory, facts: strange })).toEqual(emptyMemory);
  });
});
