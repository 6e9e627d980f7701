import { type Schema } from "@cfworker/json-schema";
import indexSchema from "../../../assets/schemas/catalog-index.json";
import { checkJson, type Problem } from "./schema";

/** A catalog that an administrator serves beside the add-in: assets/catalogs/index.json lists them. */
export interface ServedCatalog {
  readonly region: string;
  readonly title: string;
  /** «2026», «2025/2026»; absent where the catalog is for no certain year. */
  readonly year?: string;
  /** A higher version than the kept one is offered as an update. */
  readonly version: string;
  /** Beside index.json, no path. */
  readonly file: string;
}

/** The list of served catalogs from parsed JSON. */
export function checkCatalogIndex(json: unknown): { readonly catalogs: readonly ServedCatalog[] } | Problem {
  const problem = checkJson(indexSchema as Schema, json, "перечня справочников");
  return problem === null ? (json as { catalogs: readonly ServedCatalog[] }) : { problem };
}
