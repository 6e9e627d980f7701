import { type Catalog } from "../../../src/core/catalog/catalog";
import { matchRows } from "../../../src/core/catalog/match";
import { type CatalogDetails, importRegion } from "../../../src/core/flows/import-region";
import { read } from "../../../src/core/flows/read";
import { type Finding } from "../../../src/core/rules/finding";
import { type Rule } from "../../../src/core/rules/rule";
import { planSource } from "../../kit/plan-table";

/** A regional plan for tests, its rows as pipe tables. */
export const regionOf = (rows: string, year = 2026, details: CatalogDetails = {}): Catalog =>
  importRegion(
    planSource(`
Региональный план мероприятий Северной области на ${year} год

| № | Наименование мероприятия | Срок исполнения | Исполнители |
${rows}`),
    details,
  ).catalog!;

/** A municipal plan for tests; `order` are the lines before it. */
export const planOf = (rows: string, order = "", year = 2026): string => `${order}

План мероприятий на ${year} год

| № | Мероприятие | Срок | Исполнители |
${rows}`;

export const orderOf = (date: string, clauses = "", ground = ""): string => `
Управление образования Заречного муниципального округа

ПРИКАЗ

${date} № 5

Об утверждении плана мероприятий

${ground === "" ? "В целях поддержки школ" : ground}

ПРИКАЗЫВАЮ:

1. Утвердить план мероприятий согласно приложению.
${clauses}

Начальник Управления образования                 А.В. Соколова

Приложение
`;

/** What a rule says of a plan beside a region: «1.2 → 2.1 hint: …». */
export function said(rule: Rule, plan: string, catalog: Catalog, shiftYears: number | null = null): string[] {
  return findings(rule, plan, catalog, shiftYears).map(({ places, related, severity, message }) => {
    const names = (items: Finding["places"]): string => items.map(({ row }) => row).join(", ");
    return `${names(places)} → ${names(related)} ${severity}: ${message}`;
  });
}

export function findings(rule: Rule, text: string, catalog: Catalog, shiftYears: number | null = null): Finding[] {
  const source = planSource(text);
  const { plan, order } = read(source);
  const region = { catalog, matches: matchRows(plan!, catalog), shiftYears };
  return rule.run({ source, plan, order, profile: null, region, transferredDays: { off: [], working: [] } });
}
