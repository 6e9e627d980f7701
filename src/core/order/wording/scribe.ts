import { type Plan } from "../../plan/plan";
import { type Profile, type Wording } from "../../profile/profile";
import { type Gender, tellGender } from "../../russian/gender";
import { type Case } from "../../russian/case";
import { inflect, type InflectRequest } from "../../russian/inflect";
import { type Nouns } from "../../russian/nouns";
import { genderOf } from "../../russian/person";
import { type Inflection, type Unfilled } from "../draft";
import { surnameFirst } from "./official";
import { wordingOf } from "./settings";

/** What composing needs at hand, and what it notes on the way. */
export interface Scribe {
  readonly profile: Profile;
  readonly wording: Wording;
  readonly nouns: Nouns;
  readonly plan: Plan | null;
  /** A phrase in a case: a form corrected by hand before the program's own. */
  decline(request: InflectRequest, name: Case): string;
  /** Notes what is missing; the text shows the blank that comes back. */
  missing(field: string, message: string): string;
  readonly unfilled: readonly Unfilled[];
  readonly inflections: readonly Inflection[];
}

export const blank = "____";

export function scribe(input: { profile: Profile; plan: Plan | null; nouns: Nouns }): Scribe {
  const { profile, plan, nouns } = input;
  const unfilled: Unfilled[] = [];
  const inflections: Inflection[] = [];
  return {
    profile,
    wording: wordingOf(profile.style),
    nouns,
    plan,
    unfilled,
    inflections,
    decline(request, name) {
      const { nominative } = request;
      if (nominative === blank) return blank;
      const form = profile.forms[nominative]?.[name] ?? inflect(request, nouns)[name];
      if (!inflections.some((other) => other.nominative === nominative && other.case === name)) {
        inflections.push({ nominative, case: name, form });
      }
      return form;
    },
    missing(field, message) {
      if (!unfilled.some((other) => other.field === field)) unfilled.push({ field, message });
      return blank;
    },
  };
}

/** The gender that a post tells: «заведующая», «заместительница» are women's. */
function genderByPosition(position: string): Gender | undefined {
  return /^(временно )?(заведующая|исполняющая|управляющая)(?=\s|$)/i.test(position) ? "female" : undefined;
}

/**
 * A person to decline, the surname first: gender as given, else as the post or the full name tells; asked for where
 * neither does and the forms differ.
 */
export function personRequest(
  official: { readonly name: string; readonly gender?: Gender; readonly position?: string },
  ask: (message: string) => void,
): InflectRequest {
  const name = surnameFirst(official.name);
  const gender = official.gender ?? genderByPosition(official.position ?? "") ?? tellGender(official.name);
  if (gender === null && genderOf(name) === null) {
    ask(`Укажите, мужчина это или женщина: по имени «${name}» этого не видно, а фамилия склоняется по-разному.`);
  }
  return { kind: "person", nominative: name, ...(gender && { gender }) };
}
