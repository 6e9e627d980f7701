import { inNominative } from "../../plan/title-opening";
import { type Case } from "../../russian/case";
import { headGroup, phraseAgreement } from "../../russian/phrase";
import { type DocumentFact, type Facts } from "../facts";
import { formatPeriod } from "./dates";
import { lowerFirst, upperFirst } from "./official";
import { type Scribe } from "./scribe";

/** The document that the order approves: the form's, else named as the plan's title names it, in the nominative. */
export function approvedDocument(facts: Facts, scribe: Scribe): DocumentFact {
  const named = facts.document;
  if (named !== undefined && named.name.trim() !== "") return named;
  const title = scribe.plan?.title?.clean ?? "";
  if (title.trim() !== "") return { ...named, name: lowerFirst(inNominative(calm(title.trim()))) };
  const name = scribe.missing("document", "Укажите, как называется план, который утверждает приказ.");
  return { ...named, name };
}

/** In a case, with its period: «плана мероприятий по … на 2024 год». */
export function documentIn(approved: DocumentFact, name: Case, scribe: Scribe): string {
  return withPeriod(scribe.decline({ kind: "document", nominative: approved.name }, name), approved);
}

export const withPeriod = (name: string, { period }: DocumentFact): string =>
  period === undefined ? name : `${name} ${formatPeriod(period)}`;

/** «прилагаемый план …» in the accusative, the participle agreeing with the approved. */
export function attachedDocument(approved: DocumentFact, scribe: Scribe): string {
  const agreement = phraseAgreement(approved.name, scribe.nouns);
  const participle = agreement?.plural
    ? "прилагаемые"
    : { masculine: "прилагаемый", feminine: "прилагаемую", neuter: "прилагаемое" }[agreement?.gender ?? "masculine"];
  return `${participle} ${documentIn(approved, "accusative", scribe)}`;
}

/** What the order calls it further on: «План», «Дорожная карта». */
export function shortDocumentName({ name }: DocumentFact, scribe: Scribe): string {
  const group = headGroup(name, scribe.nouns);
  const term = setTerms.find((one) => group.toLowerCase().endsWith(one));
  return upperFirst(term ?? group.split(/\s+/).at(-1) ?? group);
}

/** Kinds of document whose adjective is part of the name. */
const setTerms = ["дорожная карта", "методические рекомендации"];

/** «УТВЕРЖДЁН», «УТВЕРЖДЕНА»: agrees with the document's kind (ГОСТ Р 7.0.97-2025, 5.16). */
export function approvedWord(nominative: string, scribe: Scribe): string {
  const agreement = phraseAgreement(nominative, scribe.nouns);
  const word = agreement?.plural
    ? "утверждены"
    : { masculine: "утверждён", feminine: "утверждена", neuter: "утверждено" }[agreement?.gender ?? "masculine"];
  const spelled = scribe.profile.style.yo ? word : word.replace("ё", "е");
  return scribe.wording.stamp === "capitals" ? spelled.toUpperCase() : upperFirst(spelled);
}

/** «МУНИЦИПАЛЬНЫЙ ПЛАН мероприятий» in ordinary letters; abbreviations stay. */
const calm = (text: string): string =>
  text.replace(/[А-ЯЁ]{4,}(?![а-яё])/g, (word) => (isLongWord(word) ? word.toLowerCase() : word));

const isLongWord = (word: string): boolean =>
  word.length > 6 || ["ПЛАН", "КАРТА", "МЕРЫ", "ПЕРЕЧЕНЬ", "ГРАФИК"].includes(word);
