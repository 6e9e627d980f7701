export type Case = "genitive" | "dative" | "accusative" | "instrumental" | "prepositional";

export const cases: readonly Case[] = ["genitive", "dative", "accusative", "instrumental", "prepositional"];

/** A word or phrase in every case but the nominative. */
export type CaseForms = Readonly<Record<Case, string>>;

/** What a phrase names decides its accusative: «методиста» as a living being, «отдел» and «график» as things. */
export type PhraseKind = "position" | "organisation" | "document";
