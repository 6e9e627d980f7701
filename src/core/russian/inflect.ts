import { type CaseForms, type PhraseKind } from "./case";
import { type Gender } from "./gender";
import { type Nouns } from "./nouns";
import { inflectPerson } from "./person";
import { inflectPhrase } from "./phrase";

export interface InflectRequest {
  readonly kind: PhraseKind | "person";
  readonly nominative: string;
  /** For a person whose name does not tell it; see genderOf. */
  readonly gender?: Gender;
}

/** All cases of a name, a post, a body or a document, given in the nominative; spaces and punctuation stay. */
export function inflect(request: InflectRequest, nouns: Nouns): CaseForms {
  return request.kind === "person"
    ? inflectPerson(request.nominative, request.gender)
    : inflectPhrase(request.nominative, request.kind, nouns);
}
