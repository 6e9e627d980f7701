import { type Gender } from "./gender";
import { type Nouns } from "./nouns";
import { inflectPerson } from "./person";
import { inflectPhrase } from "./phrase";

export type Case = "genitive" | "dative" | "accusative" | "instrumental" | "prepositional";

export const cases: readonly Case[] = ["genitive", "dative", "accusative", "instrumental", "prepositional"];

export type CaseForms = Readonly<Record<Case, string>>;

export interface InflectRequest {
  readonly kind: PhraseKind | "person";
  readonly nominative: string;
  /** For a person whose name does not tell it; see genderOf. */
  readonly gender?: Gender;
}

/** What a phrase names decides its accusative: «методиста» as a living being, «отдел» and «график» as things. */
export type PhraseKind = "position" | "organisation" | "document";

/** All cases of a name, a post, a body or a document, given in the nominative; spaces and punctuation stay. */
export function inflect(request: InflectRequest, nouns: Nouns): CaseForms {
  return request.kind === "person"
    ? inflectPerson(request.nominative, request.gender)
    : inflectPhrase(request.nominative, request.kind, nouns);
}
