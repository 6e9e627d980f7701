import { readFileSync } from "node:fs";
import profileFile from "../../../assets/samples/profile.json";
import catalogIndex from "../../../assets/catalogs/index.json";
import { checkCatalogIndex } from "../../../src/core/flows/catalog-index";
import { checkCatalog, checkProfile } from "../../../src/core/flows/schema";
import { defaultProfile } from "../../../src/core/profile/default-profile";

const minimal = {
  body: { name: "Управление образования", short: "Управление образования" },
  region: "Северная область",
  municipality: "Заречный муниципальный округ",
  head: { position: "Начальник", name: "Соколова Анна Викторовна" },
};

describe("a file of the office's profile", () => {
  it("is taken whole", () => {
    expect(checkProfile(profileFile)).toEqual({ profile: profileFile });
  });

  it("gets the standard's defaults for what it leaves out", () => {
    const result = checkProfile(minimal);
    expect(result).toMatchObject({
      profile: { ...minimal, style: defaultProfile.style, methodicalService: null, schools: [] },
    });
  });

  it("keeps the rest of the style where only one value is given", () => {
    const result = checkProfile({ ...minimal, style: { size: 12 } });
    expect(result).toMatchObject({ profile: { style: { ...defaultProfile.style, size: 12 } } });
  });

  it("drops fields that no profile has", () => {
    const result = checkProfile(
      JSON.parse('{"__proto__": {"polluted": 1}, "extra": 2, ' + JSON.stringify(minimal).slice(1)),
    );
    expect(Object.keys("profile" in result ? result.profile : {}).sort()).toEqual(Object.keys(defaultProfile).sort());
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each<[string, unknown, string]>([
    ["no object", [], "Файл реквизитов устроен не так, как сохраняет программа, — выберите другой файл."],
    ["null", null, "Файл реквизитов устроен не так, как сохраняет программа, — выберите другой файл."],
    ["a missing field", { ...minimal, head: undefined }, "В файле реквизитов нет поля «head» — добавьте его."],
    [
      "a missing inner field",
      { ...minimal, head: { position: "Начальник" } },
      "В файле реквизитов нет поля «head.name» — добавьте его.",
    ],
    [
      "a number for a text",
      { ...minimal, head: { ...minimal.head, name: 5 } },
      "В файле реквизитов поле «head.name» должно быть текстом в кавычках.",
    ],
    [
      "an empty text",
      { ...minimal, head: { ...minimal.head, name: "" } },
      "В файле реквизитов поле «head.name» пустое — заполните его.",
    ],
    [
      "a text for a list",
      { ...minimal, schools: "МБОУ СОШ № 4" },
      "В файле реквизитов поле «schools» должно быть списком в квадратных скобках.",
    ],
    [
      "a school's head",
      { ...minimal, schools: [{ name: "Школа", head: { position: 1, name: "Ким С.Ю." } }] },
      "В файле реквизитов поле «schools.0.head.position» должно быть текстом в кавычках.",
    ],
    [
      "a size that no order has",
      { ...minimal, style: { size: 11 } },
      "В файле реквизитов поле «style.size» может быть только таким: 12, 13, 14.",
    ],
    [
      "a day that does not exist",
      { ...minimal, transferredDays: { off: ["2024-02-30"] } },
      "В файле реквизитов поле «transferredDays.off.0» должно быть датой вида 2024-02-17.",
    ],
    [
      "a gender",
      { ...minimal, head: { ...minimal.head, gender: "ж" } },
      'В файле реквизитов поле «head.gender» может быть только таким: "male", "female".',
    ],
  ])("says which field is bad: %s", (_, json, sentence) => {
    expect(checkProfile(JSON.parse(JSON.stringify(json)))).toEqual({ problem: sentence });
  });
});

describe("a file of a catalog", () => {
  const entry = { row: "1.1", activity: "Разработка муниципальных планов", deadline: { text: "до 20.02.2026" } };
  const catalog = {
    region: "Северная область",
    title: "План",
    period: { type: "calendar", year: 2026 },
    source: "план.docx",
    version: "1",
    entries: [entry],
  };

  it("has its deadlines read anew from their words", () => {
    const result = checkCatalog(catalog);
    expect("catalog" in result && result.catalog.entries[0]).toMatchObject({
      row: "1.1",
      number: "1.1",
      section: null,
      deadline: {
        text: "до 20.02.2026",
        reading: { kind: "read", meaning: { kind: "limit", start: null, end: "2026-02-20" } },
      },
      excluded: null,
    });
  });

  it("does not believe a file that calls a broken deadline sound", () => {
    const result = checkCatalog({
      ...catalog,
      entries: [{ ...entry, deadline: { text: "до 31.04.2026" }, excluded: null }],
    });
    expect("catalog" in result && result.catalog.entries[0]?.excluded).toBe("Такой даты нет: «до 31.04.2026».");
  });

  test.each<[string, unknown, string]>([
    ["no entries", { ...catalog, entries: undefined }, "В файле справочника нет поля «entries» — добавьте его."],
    [
      "an entry without a deadline",
      { ...catalog, entries: [entry, { row: "1.2", activity: "" }] },
      "В файле справочника нет поля «entries.1.deadline» — добавьте его.",
    ],
    [
      "a deadline as a text",
      { ...catalog, entries: [{ ...entry, deadline: "до 01.02" }] },
      "В файле справочника поле «entries.0.deadline» должно быть записью в фигурных скобках.",
    ],
    [
      "a year out of all bounds",
      { ...catalog, period: { type: "calendar", year: 20260 } },
      "В файле справочника поле «period.year» выходит за допустимые пределы — проверьте число.",
    ],
    [
      "a fault's severity",
      { ...catalog, faults: [{ rule: "x", severity: "bad", row: null, message: "" }] },
      'В файле справочника поле «faults.0.severity» может быть только таким: "error", "warning", "hint".',
    ],
  ])("says which field is bad: %s", (_, json, sentence) => {
    expect(checkCatalog(JSON.parse(JSON.stringify(json)))).toEqual({ problem: sentence });
  });
});

describe("the list of catalogs that a server offers", () => {
  it("is taken as shipped, every catalog in it lies beside it and is sound", () => {
    const result = checkCatalogIndex(catalogIndex);
    expect(result).toEqual(catalogIndex);
    for (const { file, region, version } of catalogIndex.catalogs) {
      const catalog = checkCatalog(JSON.parse(readFileSync(`assets/catalogs/${file}`, "utf8")));
      expect(catalog).toMatchObject({ catalog: { region, version } });
    }
  });

  it("names no file elsewhere", () => {
    const entry = { region: "Северная область", title: "План", version: "1", file: "../secret.json" };
    expect(checkCatalogIndex({ catalogs: [entry] })).toEqual({
      problem: "В файле перечня справочников поле «catalogs.0.file» записано не так, как положено, — проверьте его.",
    });
  });
});
