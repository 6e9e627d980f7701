/**
 * What a clerk types into the order's form, on top of the profile: names, posts, bodies and documents in the nominative,
 * dates as ISO strings, actions as infinitive phrases. Nothing here is inflected or formatted; assets/schemas/facts.json.
 */
export interface Facts {
  readonly kind: "plan" | "group" | "amendment";
}
