import { type Day } from "../calendar/day";
import { type Field } from "../plan/plan";

/** Приказ as written: what the paragraphs before (and after) the plan say. What is absent is null. */
export interface Order {
  /** Letterhead: the body that issues the order. */
  readonly body: Field | null;
  /** «приказ», «распоряжение», … in lower case, in the nominative; `text` as typed. */
  readonly kind: Field | null;
  readonly date: DateField | null;
  readonly number: Field | null;
  readonly place: Field | null;
  readonly title: Field | null;
  /** Everything from the end of the title to «приказываю», grounds included. */
  readonly preamble: Field | null;
  readonly grounds: readonly Ground[];
  readonly clauses: readonly Clause[];
  /** Whom control is laid on; null for «оставляю за собой» and where no clause says. */
  readonly overseer: Person | null;
  /** The clause that says who controls, as a path into `clauses`. */
  readonly control: Clause | null;
  readonly signer: Person | null;
  readonly annex: Annex;
}

export interface DateField extends Field {
  /** null where the words are no day («31.02.2024»). */
  readonly day: Day | null;
}

/** Основание: the act that an order rests on. */
export interface Ground {
  /** «приказ», «письмо», … in the nominative. */
  readonly kind: string;
  readonly author: string | null;
  readonly date: DateField | null;
  readonly number: string | null;
  readonly title: string | null;
  readonly field: Field;
}

/** Пункт, подпункт. */
export interface Clause {
  /** «3.1», without its last full stop. */
  readonly number: string;
  /** Without its number. */
  readonly field: Field;
  readonly clauses: readonly Clause[];
}

export interface Person {
  /** As typed, in whatever case. */
  readonly position: string;
  readonly name: string;
  readonly field: Field;
}

export interface Annex {
  /** «Приложение № 1 …» */
  readonly mark: Field | null;
  /** «УТВЕРЖДЕН приказом … от … № …» */
  readonly stamp: Field | null;
  readonly title: Field | null;
}
