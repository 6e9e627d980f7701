/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { draft } from "../../src/core/flows/draft";
import { type Facts } from "../../src/core/order/facts";
import { type Source } from "../../src/core/grid/source";
import { type Host } from "../../src/hosts/host";
import { App } from "../../src/pane/App";
import { type OrderFacts, type RenewedField, type RenewInput } from "../../src/pane/work";
import { nouns } from "../kit/nouns";
import { fakeWindow, plan } from "./fake-window";

jest.setTimeout(120_000);
// Whether a thing is hidden the stylesheet says, which no test here has: roles are looked up without asking.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });

beforeAll(() => {
  window.matchMedia = (() => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as unknown as typeof window.matchMedia;
  File.prototype.arrayBuffer = async () => new Uint8Array([1, 2, 255]).buffer;
});

const facts: Facts = {
  kind: "plan",
  date: "2024-02-17",
  number: "45",
  preamble: [{ kind: "purpose", goal: "повышение качества образования" }],
  clauses: [{ kind: "approve" }, { kind: "text", text: "Разместить приказ на сайте." }],
  overseer: null,
};

const change = (more: Partial<RenewedField>): RenewedField => ({
  id: "order.number",
  kind: "text",
  title: "Номер",
  before: "№ 45",
  after: "№ 46",
  asked: null,
  ...more,
});
const byHand = change({
  id: "order.clause.2",
  title: "Пункт 2",
  before: "Вывесить приказ на стенде.",
  after: "Разместить приказ на сайте.",
  asked: "changed",
});
const gained = change({
  id: "+order.clause.3",
  kind: "insert",
  title: "Пункт 3",
  before: "",
  after: "Ещё пункт.",
  asked: "beside",
});

const orderSource: Source = {
  ...plan,
  blocks: [
    { kind: "paragraph", text: "ПРИКАЗ", alignment: "center" },
    { kind: "paragraph", text: "17.02.2024 № 45" },
    { kind: "paragraph", text: "ПРИКАЗЫВАЮ:" },
    { kind: "paragraph", text: "1. Утвердить план мероприятий согласно приложению." },
    { kind: "paragraph", text: "2. Вывесить приказ на стенде." },
    ...plan.blocks,
  ],
};

interface Opened {
  readonly made?: OrderFacts | null;
  readonly changes?: readonly RenewedField[];
  readonly host?: Partial<Host>;
  readonly source?: Source;
}

const open = async ({ made = { facts, from: "file" }, changes = [], host, source = orderSource }: Opened = {}) => {
  const user = userEvent.setup();
  const window = fakeWindow({ "приказ.docx": source, "план.docx": plan });
  const asked: RenewInput[] = [];
  const work = {
    ...window.work,
    draft: async (input: Omit<Parameters<typeof draft>[0], "nouns">) => draft({ ...input, nouns }),
    reviewOrder: async () => ({ bytes: new Uint8Array([7]), findings: [], problems: [] }),
    orderFacts: async () => made,
    renewOrder: async (input: RenewInput) => {
      asked.push(input);
      return {
        bytes: new Uint8Array([9]),
        changes,
        impossible: [],
        refused: [],
        fields: {},
        edits: [],
        table: null,
        record: null,
      };
    },
  };
  const bare = window.services.fileHost!;
  const file = async () => ({ name: "приказ.docx", bytes: new Uint8Array([1, 2, 255]) });
  const services = {
    ...window.services,
    fileHost: (chosen: Parameters<typeof bare>[0]): Host => ({ ...bare(chosen), file, ...host }),
  };
  const { container } = render(<App services={services} work={work} />);
  const name = source === orderSource ? "приказ.docx" : "план.docx";
  await user.upload(container.querySelector("input[type=file]") as HTMLInputElement, new File(["x"], name));
  await user.click(await screen.findByRole("tab", { name: "Приказ" }));
  return { ...window, user, asked, container };
};

const section = async (name: string): Promise<HTMLElement> =>
  (await screen.findByText(name, { selector: "summary" })).closest("details") as HTMLElement;

it("an order that somebody typed fills the form, what it does not tell is asked, and it is not renewed", async () => {
  await open({ made: { facts: { ...facts, preamble: [] }, from: "typed" } });
  expect(await screen.findByText(/^В документе уже есть приказ: форма заполнена по его тексту/)).toBeVisible();
  expect(screen.getAllByLabelText("Номер")[0]).toHaveValue("45");
  expect(screen.getByDisplayValue("Разместить приказ на сайте.")).toBeVisible();
  expect(screen.getByLabelText("Кто издал")).toHaveValue("");
  expect(screen.getByRole("button", { name: "Скачать приказ" })).toBeVisible();
  expect(screen.queryByText("Обновить приказ", { selector: "summary" })).toBeNull();
});

describe("an order of the program's own making, opened again", () => {
  it("fills the form with the very facts, and says so", async () => {
    await open();
    expect(await screen.findByText(/^Этот приказ составлен программой: форма заполнена/)).toBeVisible();
    expect(screen.getByLabelText("Дата")).toHaveValue("2024-02-17");
    expect(screen.getByLabelText("Номер")).toHaveValue("45");
    expect(screen.getByLabelText("Цель")).toHaveValue("повышение качества образования");
    expect(await section("Обновить приказ")).toHaveAttribute("open");
  });

  it.each([
    ["older", /^Этот приказ составлен программой, но потом его меняли/],
    ["text", /^Этот приказ составлен программой, но сведения в файле не сохранились/],
  ] as const)("says where the facts are from: %s", async (from, words) => {
    await open({ made: { facts, from } });
    expect(await screen.findByText(words)).toBeVisible();
  });

  it("offers to change what differs; the clerk's words stay unless they are ticked", async () => {
    const { user, asked, saved } = await open({ changes: [change({}), byHand, gained] });
    const list = await section("Обновить приказ");
    const hand = await within(list).findByRole("group", { name: "Изменено вручную" });
    expect(hand).toHaveTextContent("Сейчас: Вывесить приказ на стенде.");
    expect(hand).toHaveTextContent("Станет: Разместить приказ на сайте.");
    expect(within(list).getByRole("checkbox", { name: "Номер" })).toBeChecked();
    expect(within(hand).getByRole("checkbox", { name: "Пункт 2" })).not.toBeChecked();
    expect(within(list).getByRole("checkbox", { name: "Пункт 3: добавить" })).not.toBeChecked();
    await user.click(within(list).getByRole("button", { name: "Скачать обновлённый приказ (1)" }));
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(["приказ (обновлён).docx"]));
    expect(asked.at(-1)?.chosen).toEqual(["order.number"]);
    await user.click(within(hand).getByRole("checkbox", { name: "Пункт 2" }));
    await user.click(within(list).getByRole("checkbox", { name: "Номер" }));
    await user.click(within(list).getByRole("button", { name: "Скачать обновлённый приказ (1)" }));
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(asked.at(-1)?.chosen).toEqual(["order.clause.2"]);
  });

  it("the document's own plan stays as it is, unless another is chosen", async () => {
    const { user, asked } = await open({ changes: [change({})] });
    const list = await section("Обновить приказ");
    await waitFor(() => expect(asked.at(-1)?.ownPlan).toBe(true));
    await user.upload(list.querySelector("input[type=file]") as HTMLInputElement, new File(["x"], "план.docx"));
    expect(await within(list).findByText("План взят из файла «план.docx».")).toBeVisible();
    await waitFor(() => expect(asked.at(-1)?.ownPlan).toBe(false));
  });

  it("with nothing to change says so, and the button rests", async () => {
    const { saved, user } = await open();
    const list = await section("Обновить приказ");
    expect(await within(list).findByText(/^В приказе нечего обновлять/)).toBeVisible();
    await user.click(within(list).getByRole("button", { name: /^Скачать обновлённый/ }));
    expect(saved).toEqual([]);
  });

  it("in Word the open document is changed, and taken back from the message", async () => {
    const renewed: unknown[] = [];
    let undone = 0;
    const { user } = await open({
      changes: [change({}), byHand],
      host: {
        orderDocument: async () => ({ kind: "word", xml: "", file: null }),
        renew: async (wanted) => {
          renewed.push(wanted.chosen.map(({ id }) => id));
          return { renewed: wanted.chosen.map(({ id }) => id), refused: [] };
        },
        undoRenewal: async () => {
          undone += 1;
          return [];
        },
      },
    });
    const list = await section("Обновить приказ");
    await user.click(await within(list).findByRole("button", { name: "Обновить приказ (1)" }));
    expect(await screen.findByText("Приказ обновлён: 1 изменение.")).toBeVisible();
    expect(renewed).toEqual([["order.number"]]);
    await user.click(screen.getAllByRole("button", { name: "Отменить" }).at(-1) as HTMLElement);
    expect(await screen.findByText("Приказ возвращён к прежнему тексту.")).toBeVisible();
    expect(undone).toBe(1);
  });
});

describe("a plan whose order was made before", () => {
  it("the order's file is chosen, its facts fill the form, and it is brought up to the plan", async () => {
    const { user, saved, asked } = await open({ source: plan, changes: [change({})] });
    const list = await section("Обновить готовый приказ");
    expect(list).not.toHaveAttribute("open");
    await user.upload(list.querySelector("input[type=file]") as HTMLInputElement, new File(["x"], "старый.docx"));
    expect(await screen.findByText("Обновляется приказ «старый.docx».")).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole("textbox", { name: "Номер" })).toHaveValue("45"));
    const button = { name: "Скачать обновлённый приказ (1)" };
    await user.click(await within(await section("Обновить готовый приказ")).findByRole("button", button));
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(["старый (обновлён).docx"]));
    expect(asked.at(-1)).toMatchObject({ ownPlan: false, chosen: ["order.number"] });
  });

  it("a file that the program did not make is refused in a sentence", async () => {
    const { user } = await open({ source: plan, made: null });
    const list = await section("Обновить готовый приказ");
    await user.upload(list.querySelector("input[type=file]") as HTMLInputElement, new File(["x"], "чужой.docx"));
    expect(await screen.findByText(/^Файл «чужой\.docx» составлен не этой программой/)).toBeInTheDocument();
  });
});
