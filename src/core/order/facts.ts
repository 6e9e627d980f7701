import { type Day } from "../calendar/day";
import { type Period } from "../calendar/period";
import { type Official } from "../profile/profile";
import { type Gender } from "../russian/gender";

/**
 * What a clerk types into the order's form, on top of the profile: names, posts, bodies and documents in the nominative,
 * dates as ISO strings, actions as infinitive phrases. Nothing here is inflected or formatted; assets/schemas/facts.json.
 */
export interface Facts {
  /** An order with a plan, with a working group, that amends another; or the plan as a bare annex. */
  readonly kind: "plan" | "group" | "amendment" | "annex";
  /** null until the order is signed. */
  readonly date: Day | null;
  /** Without the profile's index, «45»; null until registration. */
  readonly number: string | null;
  /** What the order is about where that is not its document: «сопровождение общеобразовательных организаций …». */
  readonly subject?: string;
  /** The plan; without it the name is the plan's own title. */
  readonly document?: DocumentFact;
  readonly group?: GroupFact;
  readonly preamble: readonly PreambleFact[];
  /** In the order's sequence; the clause on control is added last. */
  readonly clauses: readonly ClauseFact[];
  /** Who controls; null: the signer. */
  readonly overseer: Official | null;
  /** Who signs in place of the profile's head. */
  readonly signer?: Official;
}

export interface DocumentFact {
  /** «план мероприятий («дорожная карта») по работе с …». */
  readonly name: string;
  /** Named after the name: «на 2024 год». */
  readonly period?: Period;
  /** The order goes on to call it «План», «Дорожная карта». */
  readonly defined?: boolean;
  /** The annex's heading where it differs from name and period. */
  readonly heading?: string;
}

/** Рабочая группа. */
export interface GroupFact {
  /** «муниципальная рабочая группа по …». */
  readonly name: string;
  /** In an annex, or under the clause itself. */
  readonly listed: "annex" | "clause";
  readonly members: readonly MemberFact[];
}

export interface MemberFact {
  readonly name: string;
  readonly position: string;
  /** «председатель рабочей группы», "" for a plain member. */
  readonly role?: string;
}

export type PreambleFact =
  | {
      /** «В соответствии с …», «Во исполнение …», «На основании …». */
      readonly kind: "accordance" | "execution" | "basis";
      readonly acts: readonly ActFact[];
    }
  | {
      /** «В целях …»: «повышение качества образования». */
      readonly kind: "purpose";
      readonly goal: string;
    };

/** An act that the order names: what it rests on, repeals or amends. */
export interface ActFact {
  /** «приказ», «письмо», «план работы». */
  readonly kind: string;
  /** null where the kind says it («федеральный закон»). */
  readonly author: string | null;
  /** null: still to be filled in; absent: the act has none («план работы на 2024 год»). */
  readonly date?: Day | null;
  readonly number?: string | null;
  /** Without its «ёлочки». */
  readonly title?: string | null;
  readonly period?: Period;
}

export type ClauseFact =
  | { readonly kind: "approve" }
  | { readonly kind: "group"; readonly deed: "create" | "approve" }
  | TaskClause
  | {
      readonly kind: "publish";
      /** Whose site; the body itself when absent. */
      readonly site?: string;
      readonly actor?: ActorFact;
      readonly deadline?: DeadlineFact;
    }
  | {
      readonly kind: "inform";
      /** «руководители общеобразовательных организаций». */
      readonly audience: string;
      readonly actor?: ActorFact;
      readonly deadline?: DeadlineFact;
    }
  | { readonly kind: "repeal"; readonly acts: readonly ActFact[] }
  | { readonly kind: "amend"; readonly act: ActFact; readonly changes: readonly ChangeFact[] }
  /** A clause in the clerk's own words, whole sentences, and those under it. */
  | { readonly kind: "text"; readonly text: string; readonly clauses?: readonly string[] };

/** Поручение: one task stands in the sentence, several are sub-clauses. */
export interface TaskClause {
  readonly kind: "task";
  readonly actor: ActorFact;
  readonly tasks: readonly TaskFact[];
}

export interface ActorFact {
  /** «руководитель МБОУ СОШ № 3», «руководители общеобразовательных организаций», «сектор общего образования». */
  readonly position?: string;
  /** Whether `position` names a unit and no post. */
  readonly unit?: boolean;
  /** A school of the profile, with its head's post and name; `position` and `person` are then not needed. */
  readonly school?: string;
  readonly person?: { readonly name: string; readonly gender?: Gender };
  /** The units meant: «МКОУ «Ситцевская СОШ»», … */
  readonly units?: readonly string[];
}

export interface TaskFact {
  /** «разработать», «реализовать»: joined by «и», each with its own deadline. */
  readonly steps: readonly StepFact[];
  /** What all the steps are done to, a document: «школьный план по …». */
  readonly object?: string;
}

export interface StepFact {
  /** «представить в отдел образования». */
  readonly action: string;
  readonly deadline?: DeadlineFact;
}

/** A fixed deadline, or that of a row of the plan as a person names it («2.1», «2/8»), kept in step with it. */
export type DeadlineFact =
  | { readonly row: string }
  | { readonly until: Day }
  | { readonly on: Day }
  | { readonly from: Day; readonly to: Day }
  | { readonly during: Period };

/** One change of an amended order; `clause` is «2» or «2.1». */
export type ChangeFact =
  | { readonly kind: "replace-clause"; readonly clause: string; readonly text: string }
  | { readonly kind: "replace-words"; readonly clause: string; readonly from: string; readonly to: string }
  | { readonly kind: "add-clause"; readonly clause: string; readonly text: string }
  | { readonly kind: "remove-clause"; readonly clause: string }
  /** The plan at hand takes the annex's place; `annex` is its number where the order has several. */
  | { readonly kind: "replace-annex"; readonly annex?: string };
