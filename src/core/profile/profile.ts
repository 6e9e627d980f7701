/**
 * Реквизиты организации: what an office is and how it writes. Everything in the nominative; entered once, exported and
 * imported as a file (assets/schemas/profile.json).
 */
export interface Profile {
  /** The body's full official name, the higher body's line above it where the letterhead has one. */
  readonly body: Organisation;
  readonly region: string;
  /** «Лузский муниципальный округ». */
  readonly municipality: string;
  /** «г. Нязепетровск», "" where the body's name tells the place. */
  readonly place: string;
  readonly head: Official;
  readonly deputies: readonly Official[];
  /** The methodical service, in the words of the executor column; null where the office has none. */
  readonly methodicalService: string | null;
  readonly schools: readonly School[];
  /** Other units that occur as executors: «Муниципальный координатор», «РМО». */
  readonly units: readonly string[];
  /** «02-03/»: what stands before the order's own number. */
  readonly numberIndex: string;
  readonly abbreviations: readonly Abbreviation[];
  readonly style: Style;
  readonly rules: RuleSettings;
  /** Days off and working days moved by the government, added to the Labour Code's holidays. */
  readonly transferredDays: { readonly off: readonly string[]; readonly working: readonly string[] };
  /** Forms that a person corrected by hand: nominative → case → form. */
  readonly forms: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Organisation {
  /** Lines of the letterhead above the name, highest first. */
  readonly above: readonly string[];
  readonly name: string;
  /** As clauses and the stamp call it: «Управление образования». */
  readonly short: string;
}

export interface Official {
  readonly position: string;
  /** «Лаури Людмила Александровна» or «Лаури Л.А.», surname first, nominative. */
  readonly name: string;
  readonly gender?: "male" | "female";
}

export interface School {
  /** As the executor column calls it: «МОКУ СОШ № 2 г. Лузы». */
  readonly name: string;
  readonly head: Official | null;
  /** On the list of schools with low results (ШНОР). */
  readonly supported: boolean;
}

export interface Abbreviation {
  readonly short: string;
  readonly full: string;
}

export interface RuleSettings {
  readonly off: readonly string[];
  readonly severity: Readonly<Record<string, "error" | "warning" | "hint">>;
}

/** How the office writes: every value of the standard is a setting with the standard's default. */
export interface Style {
  readonly typeface: string;
  /** Points: 12, 13 or 14. */
  readonly size: number;
  readonly lineSpacing: number;
  readonly kind: "ПРИКАЗ" | "П Р И К А З";
  readonly resolve: "ПРИКАЗЫВАЮ" | "приказываю" | "п р и к а з ы в а ю";
  /** «13.02.2024» or «13 февраля 2024 г.» in date, title and stamp. */
  readonly date: "digits" | "words" | "words-full";
  readonly clauses: "1." | "1)";
  readonly subclauses: "1.1." | "1)";
  /** «УТВЕРЖДЁН» with ё. */
  readonly yo: boolean;
  readonly titleAlignment: "left" | "center";
  /** The plan's number column: «1.1» or «1.1.». */
  readonly planNumber: "1.1" | "1.1.";
  /** A full stop at the end of an activity. */
  readonly planFullStop: boolean;
  /** Turns of phrase; what is left out is the default of core/order/wording/settings.ts. */
  readonly wording?: Partial<Wording>;
}

/** Обороты: where offices word the same thing differently. */
export interface Wording {
  /** «Утвердить прилагаемый план», «… согласно приложению», «… (приложение)»: decides mark and stamp. */
  readonly approval: "attached" | "annex" | "brackets";
  /** «директору СОШ № 2 (Казакову В.В.)» or «директору СОШ № 2 Казакову В.В.». */
  readonly person: "brackets" | "plain";
  /** The name in brackets: «(Казакову В.В.)» or «(Казаков В.В.)». */
  readonly bracketCase: "dative" | "nominative";
  /** «руководителям школ (А, Б)» or «руководителям школ: А, Б –». */
  readonly units: "brackets" | "colon";
  readonly until: "до" | "в срок до" | "не позднее";
  readonly purpose: "в целях" | "с целью";
  /** Commas between grounds and purpose. */
  readonly preambleCommas: boolean;
  /** «планом … и приказом …» or «планом …, приказом …». */
  readonly acts: "and" | "comma";
  /** «ПРИКАЗЫВАЮ:» on a line of its own. */
  readonly resolveLine: boolean;
  /** «настоящего приказа». */
  readonly thisOrder: boolean;
  /** «от» before the date under the heading. */
  readonly dateFrom: boolean;
  /** Dates within the text, and in the stamp; the heading's follows `date`. */
  readonly textDate: Style["date"];
  readonly stampDate: Style["date"];
  /** «УТВЕРЖДЁН» or «Утверждён». */
  readonly stamp: "capitals" | "word";
  readonly letterhead: "as-is" | "capitals";
  /** «ПЛАН мероприятий …» or «План мероприятий …» above the annex. */
  readonly annexTitle: "capitals" | "word";
}
