/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/pane/App";
import { fakeWindow, plan } from "./fake-window";

// Tests share the machine with others: patience costs nothing where nothing is wrong.
jest.setTimeout(120_000);
// Whether a thing is hidden the stylesheet says, which no test here has: roles are looked up without asking.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });

beforeAll(() => {
  // What jsdom lacks: the width of the window, and the bytes of a file.
  window.matchMedia = ((query: string) => ({
    matches: Number(/\d+/.exec(query)?.[0]) <= 1280,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as unknown as typeof window.matchMedia;
  File.prototype.arrayBuffer ??= async () => new ArrayBuffer(0);
});

const open = async () => {
  const user = userEvent.setup();
  const { services, work } = fakeWindow({ "план.docx": plan });
  const { container } = render(<App services={services} work={work} />);
  const choose = (name: string) =>
    user.upload(
      container.querySelector<HTMLInputElement>("input[type=file]") as HTMLInputElement,
      new File(["x"], name),
    );
  await choose("план.docx");
  await screen.findByRole("heading", { level: 1, name: "план.docx" });
  return { user, choose, container };
};

const card = (message: RegExp): HTMLElement => {
  const words = screen.getAllByText(message).find((element) => element.closest(".finding"));
  return words?.closest(".finding") as HTMLElement;
};

it("shows the plan as a table, each finding with a sign at its cell and a card in the list", async () => {
  await open();
  const table = screen.getByRole("table");
  expect(within(table).getByRole("columnheader", { name: "Мероприятие" })).toBeVisible();
  expect(within(table).getAllByRole("button", { name: /Показать 1 замечание в этой ячейке/ }).length).toBeGreaterThan(
    0,
  );
  expect(screen.getByRole("tab", { name: /Замечания/ })).toHaveAttribute("aria-selected", "true");
});

it("a click on a finding focuses its cell, Esc goes back to it", async () => {
  const { user } = await open();
  const jump = within(card(/с пробелами вокруг дефиса/)).getByRole("button", { name: /вокруг дефиса/ });
  await user.click(jump);
  await waitFor(() => expect(document.activeElement).toHaveAttribute("data-place", "1/2/1"));
  await user.keyboard("{Escape}");
  await waitFor(() => expect(document.activeElement).toBe(jump));
});

it("a fix is made, said, undone from the header and by Ctrl+Z", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("button", { name: /^Исправить всё безопасное/ }));
  await waitFor(() => expect(screen.getByRole("table")).toHaveTextContent("учителей-предметников"));
  expect(screen.getByText(/^Исправлено: /)).toBeVisible();
  const [undo] = screen.getAllByRole("button", { name: "Отменить" });
  await user.click(undo as HTMLElement);
  await waitFor(() => expect(screen.getByRole("table")).toHaveTextContent("учителей - предметников"));
  await user.click(screen.getByRole("button", { name: "Вернуть" }));
  await waitFor(() => expect(screen.getByRole("table")).toHaveTextContent("учителей-предметников"));
  await user.keyboard("{Control>}[KeyZ]{/Control}");
  await waitFor(() => expect(screen.getByRole("table")).toHaveTextContent("учителей - предметников"));
});

it("reasons unfold, a finding is hidden and shown again", async () => {
  const { user } = await open();
  const finding = card(/с пробелами вокруг дефиса/);
  await user.click(within(finding).getByRole("button", { name: "Подробнее" }));
  expect(within(finding).getByText("Почему это важно")).toBeVisible();
  await user.click(within(finding).getByRole("button", { name: "Не показывать" }));
  const hidden = await screen.findByText("Скрытые замечания (1)");
  await user.click(hidden);
  await user.click(screen.getByRole("button", { name: "Показывать" }));
  await waitFor(() => expect(screen.queryByText("Скрытые замечания (1)")).toBeNull());
});

it("the tabs go by arrows, Home and End", async () => {
  const { user } = await open();
  screen.getByRole("tab", { name: /Замечания/ }).focus();
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("tab", { name: "Регион" })).toHaveFocus();
  await user.keyboard("{End}");
  expect(screen.getByRole("tab", { name: "Реквизиты" })).toHaveAttribute("aria-selected", "true");
  await user.keyboard("{Home}");
  expect(screen.getByRole("tab", { name: /Замечания/ })).toHaveFocus();
});

it("leaving unsaved changes is asked about", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("button", { name: /^Исправить всё безопасное/ }));
  await screen.findByText(/^Исправлено: /);
  await user.click(screen.getByRole("button", { name: "Другой документ" }));
  expect(screen.getByRole("alertdialog")).toHaveTextContent("пропадут");
  await user.click(screen.getByRole("button", { name: "Остаться" }));
  expect(screen.queryByRole("alertdialog")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Другой документ" }));
  await user.click(screen.getByRole("button", { name: "Открыть без сохранения" }));
  expect(await screen.findByRole("button", { name: "Выбрать файл" })).toBeVisible();
});

it("a refused file gets its sentence, closed by its button", async () => {
  const user = userEvent.setup();
  const { services, work } = fakeWindow();
  const { container } = render(<App services={services} work={work} />);
  await user.upload(container.querySelector("input[type=file]") as HTMLInputElement, new File(["x"], "план.docx"));
  expect(await screen.findByText("Файл «план.docx» повреждён.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Закрыть" }));
  expect(screen.queryByRole("alert")).toBeNull();
});
