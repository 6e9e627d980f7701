import { type Schema, Validator } from "@cfworker/json-schema";
import catalogSchema from "../../../assets/schemas/catalog.json";
import factsSchema from "../../../assets/schemas/facts.json";
import profileSchema from "../../../assets/schemas/profile.json";
import { completeCatalog, type CatalogFile } from "../catalog/complete";
import { type Catalog } from "../catalog/catalog";
import { type Facts } from "../order/facts";
import { completeProfile, type ProfileFile } from "../profile/complete";
import { type Profile } from "../profile/profile";
import { problemOf } from "./schema-problem";

/** What is wrong with a file of the clerk's, in one Russian sentence that names the field. */
export interface Problem {
  readonly problem: string;
}

/** A profile from parsed JSON; what a file leaves out gets the standard's default. */
export function checkProfile(json: unknown): { readonly profile: Profile } | Problem {
  const problem = checkJson(profileSchema as Schema, json, "реквизитов");
  return problem === null ? { profile: completeProfile(json as ProfileFile) } : { problem };
}

/** A catalog from parsed JSON; its deadlines are read anew from their words, so a correction in the file has its effect. */
export function checkCatalog(json: unknown): { readonly catalog: Catalog } | Problem {
  const problem = checkJson(catalogSchema as Schema, json, "справочника");
  return problem === null ? { catalog: completeCatalog(json as CatalogFile) } : { problem };
}

/** The order's facts from parsed JSON. */
export function checkFacts(json: unknown): { readonly facts: Facts } | Problem {
  const problem = checkJson(factsSchema as Schema, json, "сведений для приказа");
  return problem === null ? { facts: json as Facts } : { problem };
}

/** null when the value fits the schema, else what is wrong with it; `file` is the file's name in the genitive. */
export function checkJson(schema: Schema, json: unknown, file: string): string | null {
  const { valid, errors } = new Validator(schema, "2020-12", true).validate(json);
  return valid ? null : problemOf(errors, file);
}
