import { type Numbering } from "./numbering";
import { type Styles } from "./styles";

/** What one reading of a Word document carries along. */
export interface Reading {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** What the page shows and the text cannot; told once each. */
  readonly met: Set<Remark>;
  /** Texts of the body's paragraphs, in Word's own order and without automatic numbers. */
  readonly paragraphs: string[];
}

export type Remark = "revisions" | "text-box" | "lost-numbers" | "embedded" | "trimmed";

/** The remarks as sentences for the clerk, in a fixed order. */
export function remarks(met: ReadonlySet<Remark>): string[] {
  return (Object.keys(said) as Remark[]).filter((remark) => met.has(remark)).map((remark) => said[remark]);
}

const said: Readonly<Record<Remark, string>> = {
  revisions: "В документе есть непринятые исправления; он прочитан так, как если бы все они были приняты.",
  "text-box": "В документе есть надписи поверх текста; их слова не прочитаны.",
  "lost-numbers":
    "Часть автоматических номеров не прочитана: в документе нет описания списков. Сохраните его в Word и откройте снова.",
  embedded: "В документ вставлен другой документ целиком; он не прочитан.",
  trimmed: "В таблице есть строки шире 63 граф; лишние графы не прочитаны.",
};
