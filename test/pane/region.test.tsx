/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TextDecoder, TextEncoder } from "node:util";
import { importRegion } from "../../src/core/flows/import-region";
import { type Source } from "../../src/core/grid/source";
import { App } from "../../src/pane/App";
import { fakeWindow, planSource } from "./fake-window";

// Tests share the machine with others: patience costs nothing where nothing is wrong.
jest.setTimeout(120_000);
// Whether a thing is hidden the stylesheet says, which no test here has: roles are looked up without asking.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });

beforeAll(() => {
  window.matchMedia = ((query: string) => ({
    matches: Number(/\d+/.exec(query)?.[0]) <= 1280,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as unknown as typeof window.matchMedia;
  File.prototype.arrayBuffer ??= async () => new ArrayBuffer(0);
  Object.assign(globalThis, { TextDecoder, TextEncoder });
});

const headings = ["№", "Мероприятие", "Срок", "Исполнители"];
const diagnostics = "Проведение диагностики профессиональных дефицитов учителей";
const report = "Подготовка отчёта о реализации муниципального плана";

const municipal = (year: number): Source =>
  planSource(
    "план.docx",
    `План мероприятий по повышению качества образования на ${year} год`,
    headings,
    ["1", diagnostics, `до 01.03.${year}`, "Управление образования"],
    ["2", report, `до 01.12.${year}`, "Методическая служба"],
  );

const regional = planSource(
  "регион.docx",
  "План мероприятий Кировской области по повышению качества образования на 2024 год",
  headings,
  ["1", diagnostics, "до 31.02.2024", "ИРО, ОМСУ"],
  ["2", report, "до 15.12.2024", "ОМСУ"],
  ["3", "Организация летних школ для обучающихся девятых классов", "до 01.08.2024", "ОМСУ"],
  ["4", "Участие в олимпиаде по финансовой грамотности", "до 01.10.2024", "ОМСУ"],
);

const catalog = importRegion(regional, { region: "Кировская область" }).catalog;

const listed = {
  catalogs: [
    { region: "Вятская область", title: "План Вятской области", year: "2024", version: "1", file: "vyatka.json" },
    { region: "Кировская область", title: "План Кировской области", year: "2024", version: "1", file: "kirov.json" },
  ],
};

const openRegionTab = async (served: Readonly<Record<string, unknown>>, year = 2024) => {
  const user = userEvent.setup();
  const { services, work, saved, kept } = fakeWindow({ "план.docx": municipal(year) }, served);
  const { container } = render(<App services={services} work={work} />);
  const chooser = container.querySelector<HTMLInputElement>("input[type=file]") as HTMLInputElement;
  await user.upload(chooser, new File(["x"], "план.docx"));
  await screen.findByRole("heading", { level: 1, name: "план.docx" });
  await user.click(screen.getByRole("tab", { name: /Регион/ }));
  return { user, saved, kept };
};

const openKirov = async (year = 2024) => {
  const opened = await openRegionTab({ "index.json": listed, "kirov.json": catalog }, year);
  await opened.user.click(await screen.findByRole("button", { name: /Кировская область, 2024 год/ }));
  await screen.findByRole("button", { name: "Сохранить справочник" });
  return opened;
};

describe("catalogs that an administrator serves", () => {
  it("are named by region and year and opened by one click", async () => {
    await openKirov();
    expect(await screen.findByText(/Найдено соответствий: 2 из 2/)).toBeVisible();
  });

  it("a file that is listed and not there is told by its title", async () => {
    const { user } = await openRegionTab({ "index.json": listed });
    await user.click(await screen.findByRole("button", { name: /Вятская область, 2024 год/ }));
    expect(await screen.findByText(/Справочник «План Вятской области» есть в перечне, но на сервере/)).toBeVisible();
  });

  it("a catalog that does not fit says which field", async () => {
    const { user } = await openRegionTab({ "index.json": listed, "kirov.json": { ...catalog, region: 5 } });
    await user.click(await screen.findByRole("button", { name: /Кировская область, 2024 год/ }));
    expect(await screen.findByText("В файле справочника поле «region» должно быть текстом в кавычках.")).toBeVisible();
  });

  it("a list that does not fit says which field", async () => {
    const [first] = listed.catalogs;
    await openRegionTab({ "index.json": { catalogs: [{ ...first, version: 2 }] } });
    const problem = "В файле перечня справочников поле «catalogs.0.version» должно быть текстом в кавычках.";
    expect(await screen.findByText(problem)).toBeVisible();
  });

  it("no list, no word of it", async () => {
    await openRegionTab({});
    expect(await screen.findByText("Перетащите региональный план сюда")).toBeVisible();
    expect(screen.queryByText("Справочники вашей организации")).toBeNull();
  });
});

describe("a broken regional deadline", () => {
  it("is corrected beside its row, kept, compared anew, and taken back", async () => {
    const { user, kept } = await openKirov();
    await user.click(screen.getByText(/^Ошибки в самом региональном плане/));
    const field = screen.getByRole("textbox", { name: "Верный срок строки 1" });
    expect(field).toHaveValue("до 31.02.2024");
    await user.clear(field);
    await user.type(field, "до 20.02.2024{Enter}");
    await waitFor(() => expect(screen.queryByRole("textbox", { name: "Верный срок строки 1" })).toBeNull());
    expect(JSON.stringify(kept.get("catalogs"))).toContain("до 20.02.2024");
    const said = screen.getByText("Срок региональной строки 1 исправлен, сроки сверены заново.").parentElement;
    await user.click(screen.getByRole("tab", { name: /Замечания/ }));
    expect((await screen.findAllByText(/региональн.*«до 20\.02\.2024»/))[0]).toBeVisible();
    await user.click(within(said as HTMLElement).getByRole("button", { name: "Отменить" }));
    await waitFor(() => expect(screen.queryAllByText(/региональн.*«до 20\.02\.2024»/)).toEqual([]));
  });

  it("stays in the list while the correction is broken too", async () => {
    const { user } = await openKirov();
    await user.click(screen.getByText(/^Ошибки в самом региональном плане/));
    const field = screen.getByRole("textbox", { name: "Верный срок строки 1" });
    await user.clear(field);
    await user.type(field, "до 30.02.2024{Enter}");
    expect((await screen.findAllByText(/Такой даты нет: «до 30\.02\.2024»/)).length).toBeGreaterThan(0);
    expect(screen.getByRole("textbox", { name: "Верный срок строки 1" })).toHaveValue("до 30.02.2024");
  });
});

it("chosen missing rows are added together, numbered one after another, and taken back together", async () => {
  const { user } = await openKirov();
  await user.click(screen.getByRole("button", { name: "Заполнить" }));
  const fold = (await screen.findByText("Нет в вашем плане (2)")).closest("details") as HTMLElement;
  await user.click(within(fold).getByRole("checkbox", { name: "Отметить все" }));
  await user.click(within(fold).getByRole("button", { name: "Добавить отмеченное (2)" }));
  const rows = (): string[] =>
    within(screen.getByRole("table"))
      .getAllByRole("row")
      .slice(1)
      .map((row) => row.textContent ?? "");
  await waitFor(() => expect(rows()).toHaveLength(4));
  expect(rows()[2]).toMatch(/^3.*летних школ/);
  expect(rows()[3]).toMatch(/^4.*олимпиаде по финансовой грамотности/);
  await user.click(screen.getAllByRole("button", { name: "Отменить" })[0] as HTMLElement);
  await waitFor(() => expect(rows()).toHaveLength(2));
});

it("the fix of the finding about years accepts the shift, as the region's own button does", async () => {
  const { user } = await openKirov(2023);
  expect(screen.getByRole("button", { name: "Сдвинуть сроки на +1 год" })).toBeVisible();
  await user.click(screen.getByRole("tab", { name: /Замечания/ }));
  const shift = screen.getByRole("button", { name: "Сдвинуть сроки на +1 год для сравнения" });
  const card = shift.closest("li") as HTMLElement;
  await user.click(within(card).getByRole("button", { name: "Подробнее" }));
  expect(within(card).getByText("Почему это важно")).toBeVisible();
  // Nothing in the document would change.
  expect(within(card).queryByText("Что изменится")).toBeNull();
  await user.click(shift);
  expect((await screen.findAllByText(/сроки плана сдвинуты на \+1 год/))[0]).toBeVisible();
});

it("the comparison is saved under the region's name", async () => {
  const { user, saved } = await openKirov();
  await user.click(screen.getByRole("button", { name: "Сроки" }));
  await user.click(await screen.findByRole("button", { name: "Сохранить в Word" }));
  await waitFor(() =>
    expect(saved.map(({ name }) => name)).toEqual(["Сравнение сроков, Кировская область, 2024 год.docx"]),
  );
});
