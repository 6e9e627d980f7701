import { documentRules } from "./document-rules";
import { regionRules } from "./region/region-rules";
import { type Rule } from "./rule";

/** Every rule, in the order in which findings of one weight at one place are told; the comparisons with the region first. */
export const rules: readonly Rule[] = [...regionRules, ...documentRules];
