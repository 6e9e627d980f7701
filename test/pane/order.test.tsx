/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { defaultProfile } from "../../src/core/profile/default-profile";
import { draft } from "../../src/core/flows/draft";
import { type Finding } from "../../src/core/rules/finding";
import { App } from "../../src/pane/App";
import { templateOf } from "../../src/pane/session/templates";
import { type Review } from "../../src/pane/work";
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
  Element.prototype.scrollIntoView = () => undefined;
  File.prototype.arrayBuffer = async () => new Uint8Array([1, 2, 255]).buffer;
});

const wrong: Finding = {
  rule: "title-differs",
  severity: "error",
  message: "Заголовок приказа и название плана различаются.",
  places: [{ part: "order", row: "title", column: null, text: "" }],
  related: [],
  fixes: [],
};

const order = async (review: Partial<Review> = {}) => {
  const user = userEvent.setup();
  const window = fakeWindow({ "план.docx": plan });
  const templates: (Uint8Array | null)[] = [];
  const work = {
    ...window.work,
    draft: async (input: Omit<Parameters<typeof draft>[0], "nouns">) => draft({ ...input, nouns }),
    reviewOrder: async ({ template }: { template: Uint8Array | null }) => {
      templates.push(template);
      return { bytes: new Uint8Array([7]), findings: [], problems: [], ...review };
    },
    checkTemplate: async () => [{ place: "{срокк}", message: "Места «{срокк}» программа не знает." }],
  };
  const { container } = render(<App services={window.services} work={work} />);
  await user.upload(container.querySelector("input[type=file]") as HTMLInputElement, new File(["x"], "план.docx"));
  await user.click(await screen.findByRole("tab", { name: "Приказ" }));
  await screen.findByText(/^Осталось заполнить/);
  return { ...window, user, templates, container };
};

const download = { name: "Скачать приказ" };

it("a sound order is delivered without a question", async () => {
  const { user, saved } = await order();
  expect(await screen.findByText("Текст приказа проверен и сверен с планом: ошибок нет.")).toBeVisible();
  await user.click(screen.getByRole("button", download));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(screen.queryByRole("alertdialog")).toBeNull();
});

it("what is wrong in the order stands beside the button with its sentence and place, and is asked about once", async () => {
  const { user, saved } = await order({ findings: [wrong] });
  const list = (await screen.findByText("1 замечание в приказе")).closest("details") as HTMLElement;
  expect(list).toHaveTextContent(`${wrong.message} Где: приказ, заголовок.`);
  await user.click(screen.getByRole("button", download));
  const question = await screen.findByRole("alertdialog");
  expect(question).toHaveTextContent("В приказе найдена 1 ошибка. Скачать его?");
  expect(saved).toHaveLength(0);
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("alertdialog")).toBeNull();
  expect(screen.getByRole("button", download)).toHaveFocus();
  await user.click(screen.getByRole("button", download));
  await user.click(await screen.findByRole("button", { name: "Скачать с ошибками" }));
  await waitFor(() => expect(saved).toHaveLength(1));
  await user.click(screen.getByRole("button", download));
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(screen.queryByRole("alertdialog")).toBeNull();
});

it.each([
  ["a clause's", { row: "1", part: "order" as const }, "clauses.0.kind"],
  ["the date's", { row: "date", part: "order" as const }, "order.date"],
  ["control's", { row: "control", part: "order" as const }, "overseer.who"],
  ["the title's", { row: "title", part: "order" as const }, "document.which"],
])("a click on a finding leads to %s field", async (_, place, field) => {
  const { user, container } = await order({ findings: [{ ...wrong, places: [{ ...place, column: null, text: "" }] }] });
  await user.click(await screen.findByRole("button", { name: wrong.message }));
  await waitFor(() => expect(container.querySelector(`[data-field="${field}"]`)).toHaveFocus());
});

it("a finding about the plan leads to its row", async () => {
  const place = { part: "plan" as const, row: "3", column: "deadline", text: "" };
  const { user } = await order({ findings: [{ ...wrong, related: [place] }] });
  await user.click(await screen.findByRole("button", { name: "Показать в плане: строка 3, срок" }));
  expect(await screen.findByRole("tab", { name: "План" })).toHaveAttribute("aria-selected", "true");
});

it("warnings are told and not asked about", async () => {
  const { user, saved } = await order({ findings: [{ ...wrong, severity: "warning" }] });
  await user.click(screen.getByRole("button", download));
  await waitFor(() => expect(saved).toHaveLength(1));
});

it("a word put right by hand is remembered with the profile, and given back when wiped", async () => {
  const { user, kept } = await order();
  const author = screen.getByLabelText("Кто издал");
  await user.type(author, "министерство образования");
  await user.tab();
  await user.click(await screen.findByText(/^Как просклоняли/));
  const words = (): HTMLElement => screen.getByRole("group", { name: "министерство образования" });
  await waitFor(() => expect(words()).toBeVisible());
  const form = (): HTMLElement => within(words()).getByLabelText("Родительный падеж (кого? чего?)");
  expect(form()).toHaveValue("министерства образования");
  await user.clear(form());
  await user.type(form(), "МИНОБРА{Enter}");
  await waitFor(() =>
    expect(kept.get("profile")).toMatchObject({ forms: { "министерство образования": { genitive: "МИНОБРА" } } }),
  );
  await waitFor(() => expect(words()).toHaveTextContent("Исправлено вами."));
  await user.click(screen.getByRole("button", { name: "Текст приказа" }));
  expect(screen.getByRole("article")).toHaveTextContent("приказом МИНОБРА");
  await user.click(screen.getByRole("button", { name: "Форма" }));
  await user.click(await screen.findByText(/^Как просклоняли/));
  await user.clear(form());
  await user.tab();
  await waitFor(() => expect(kept.get("profile")).toEqual({ ...defaultProfile, forms: {} }));
  await waitFor(() => expect(form()).toHaveValue("министерства образования"));
});

it("an own template is checked, used for writing, kept on the computer and put aside again", async () => {
  const { user, kept, services, templates, container } = await order();
  await user.click(screen.getByText("Шаблон приказа"));
  await user.upload(
    container.querySelector("details input[type=file]") as HTMLInputElement,
    new File(["x"], "бланк.docx"),
  );
  expect(await screen.findByText("Приказ пишется по шаблону «бланк.docx».")).toBeVisible();
  expect(await screen.findByText("Места «{срокк}» программа не знает.")).toBeVisible();
  await user.click(screen.getByRole("button", download));
  await waitFor(() => expect(templates.at(-1)).toEqual(new Uint8Array([1, 2, 255])));
  expect(kept.get("template/plan")).toEqual({ name: "бланк.docx", base64: "AQL/" });
  expect(templateOf({ templates: {} }, services, "plan")?.bytes).toEqual(new Uint8Array([1, 2, 255]));
  expect(templateOf({ templates: {} }, services, "group")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Вернуть обычный шаблон" }));
  expect(await screen.findByText("Приказ пишется по обычному шаблону.")).toBeVisible();
  expect(templateOf({ templates: {} }, services, "plan")).toBeNull();
});
