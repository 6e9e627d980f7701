import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CaseForms, cases } from "../../../src/core/russian/case";
import { inflect, type InflectRequest } from "../../../src/core/russian/inflect";
import { genderOf } from "../../../src/core/russian/person";
import { headGroup, phraseAgreement } from "../../../src/core/russian/phrase";
import { nouns } from "../../kit/nouns";
import { describeShared, sharedJson } from "../../kit/shared";

/** A table with « | » between its cells: what is declined, then the five cases. */
const table = (name: string): string[][] =>
  readFileSync(join("test", "core", "russian", name), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split(" | "));

const formsOf = (request: InflectRequest): string[] => {
  const forms = inflect(request, nouns);
  return cases.map((name) => forms[name]);
};

describe("posts, bodies and documents", () => {
  it.each(table("phrases.txt"))("%s: %s", (kind, nominative = "", ...forms) => {
    expect(formsOf({ kind: kind as InflectRequest["kind"], nominative })).toEqual(forms);
  });

  it("keeps every space and mark of what is typed", () => {
    expect(formsOf({ kind: "position", nominative: "директор  МБОУ\u00a0СОШ №\u00a03" })[1]).toBe(
      "директору  МБОУ\u00a0СОШ №\u00a03",
    );
  });

  it("declines words in capitals, and leaves abbreviations", () => {
    expect(formsOf({ kind: "organisation", nominative: "УПРАВЛЕНИЕ ПО ДЕЛАМ ОБРАЗОВАНИЯ" })[0]).toBe(
      "УПРАВЛЕНИЯ ПО ДЕЛАМ ОБРАЗОВАНИЯ",
    );
    expect(formsOf({ kind: "document", nominative: "МУНИЦИПАЛЬНЫЙ ПЛАН мероприятий" })[1]).toBe(
      "МУНИЦИПАЛЬНОМУ ПЛАНУ мероприятий",
    );
    expect(formsOf({ kind: "organisation", nominative: "МБОУ СОШ № 3" })[1]).toBe("МБОУ СОШ № 3");
  });

  it("keeps ё of the stem and writes none of its own", () => {
    expect(formsOf({ kind: "document", nominative: "отчёт" })[3]).toBe("отчётом");
    expect(formsOf({ kind: "document", nominative: "отчет" })[3]).toBe("отчетом");
    expect(formsOf({ kind: "position", nominative: "секретарь" })[3]).toBe("секретарем");
  });

  it.each(["", " ", "«»", "№ 5", "12", "(", "«Точка роста", "ШНОР", "и", "по", "a b", "—", "директор («", "-"])(
    "leaves «%s» without falling",
    (nominative) => {
      for (const form of formsOf({ kind: "organisation", nominative })) expect(typeof form).toBe("string");
    },
  );
});

describeShared("the given phrases", () => {
  it.each(
    sharedJson<(CaseForms & InflectRequest)[]>("inflection/phrases.json").map(
      (phrase) => [phrase.nominative, phrase] as const,
    ),
  )("%s", (nominative, phrase) => {
    expect(formsOf({ kind: phrase.kind, nominative })).toEqual(cases.map((name) => phrase[name]));
  });
});

describe("names", () => {
  it.each(table("names.txt"))("%s (%s)", (nominative = "", gender, ...forms) => {
    const known = gender === "male" || gender === "female" ? { gender } : {};
    expect(formsOf({ kind: "person", nominative, ...known } as InflectRequest)).toEqual(forms);
  });

  it.each([
    ["Казаков В.В.", "male"],
    ["Панова Е.В.", "female"],
    ["Лаури Людмила Александровна", "female"],
    ["Анна Соколова", "female"],
    ["Алиев Ильхам Гейдар оглы", "male"],
    ["Коротких Е.В.", "either"],
    ["Лаури Л.А.", "either"],
    ["Шевченко П.И.", "either"],
    ["Сова А.А.", "either"],
    ["Мельник Т.А.", null],
    ["Гринь А.А.", null],
    ["Цой А.М.", null],
  ])("%s is %s", (name, gender) => {
    expect(genderOf(name)).toBe(gender);
  });

  it("leaves a name alone whose gender decides and is not known", () => {
    expect(formsOf({ kind: "person", nominative: "Мельник Т.А." })).toEqual(Array(5).fill("Мельник Т.А."));
  });
});

describe("agreement with a document's kind", () => {
  it.each([
    ["план мероприятий", "masculine"],
    ["план-график", "masculine"],
    ["перечень школ", "masculine"],
    ["состав рабочей группы", "masculine"],
    ["комплекс мер", "masculine"],
    ["регламент", "masculine"],
    ["План мероприятий («дорожная карта»)", "masculine"],
    ["Комплекс мер (дорожная карта)", "masculine"],
    ["МУНИЦИПАЛЬНЫЙ ПЛАН мероприятий", "masculine"],
    ["дорожная карта", "feminine"],
    ["Дорожная карта (план мероприятий)", "feminine"],
    ["«дорожная карта»", "feminine"],
    ["справка-анализ", "feminine"],
    ["прилагаемые план и состав", "plural"],
    ["муниципальная программа повышения качества", "feminine"],
    ["форма отчёта", "feminine"],
    ["инструкция", "feminine"],
    ["положение о рабочей группе", "neuter"],
    ["мероприятия по поддержке школ", "plural"],
    ["правила приёма", "plural"],
    ["меры поддержки", "plural"],
    ["изменения в план", "plural"],
  ])("%s: %s", (nominative, expected) => {
    const agreement = phraseAgreement(nominative, nouns);
    expect(agreement?.plural ? "plural" : agreement?.gender).toBe(expected);
  });

  it.each([
    ["муниципальный план мероприятий по поддержке", "муниципальный план"],
    ["дорожная карта реализации проекта", "дорожная карта"],
    ["положение о группе", "положение"],
  ])("the head of «%s» is «%s»", (nominative, head) => {
    expect(headGroup(nominative, nouns)).toBe(head);
  });
});
