import { type Entry } from "../../catalog/catalog";
import { opening } from "../opening";
import { yearsText } from "./periods";

/** «на 8 дней», «на 1 день». */
export const byDays = (days: number): string => `на ${days} ${dayWords[plural.select(days)] ?? "дней"}`;

const plural = new Intl.PluralRules("ru");
const dayWords: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: "день", few: "дня", many: "дней" };

/** «1.2 «Разработка …»»: a regional row as a person finds it. */
export const regionalRow = ({ row, activity }: Entry): string => `${row} «${opening(unquoted(activity))}»`;

/** A cell's text in one line, to stand in quotes. */
export const inline = (text: string): string =>
  text
    .replace(/\s*\n\s*/gu, ", ")
    .replace(/\s+/gu, " ")
    .trim();

/** « (с учётом сдвига на +1 год)», nothing where no shift was accepted. */
export const withShift = (shift: number): string => (shift === 0 ? "" : ` (с учётом сдвига на ${yearsText(shift)})`);

/** Inner quotes would end the outer ones. */
const unquoted = (text: string): string => text.replaceAll("«", "„").replaceAll("»", "“");
