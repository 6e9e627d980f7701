import { type Catalog } from "../core/catalog/catalog";
import { check } from "../core/flows/check";
import { type CheckResult } from "../core/flows/check-document";
import { importRegion } from "../core/flows/import-region";
import { checkCatalog, checkProfile } from "../core/flows/schema";
import { type Plan } from "../core/plan/plan";
import { type Profile } from "../core/profile/profile";
import { defaultProfile } from "../core/profile/default-profile";
import { Failure } from "../documents/failure";
import { type Call } from "./call";
import { readJson, readSource } from "./files";

/** The office's profile, or null where none is given; a bad field is named. */
export function profileOf(call: Call): Profile | null {
  const path = call.option("profile");
  if (path === undefined) return null;
  const result = checkProfile(readJson(path));
  if ("problem" in result) throw new Failure(`${path}: ${result.problem}`, "bad-profile");
  return result.profile;
}

export const profileOrDefault = (call: Call): Profile => profileOf(call) ?? defaultProfile;

/** The regional plan: a document, or a catalog that was made of one. */
export function catalogOf(call: Call): Catalog | null {
  const path = call.option("region");
  return path === undefined ? null : readCatalog(path);
}

export function readCatalog(path: string): Catalog {
  if (/\.json$/i.test(path)) {
    const result = checkCatalog(readJson(path));
    if ("problem" in result) throw new Failure(`${path}: ${result.problem}`, "bad-catalog");
    return result.catalog;
  }
  const { catalog, notes } = importRegion(readSource(path));
  if (!catalog) throw new Failure(`${path}: ${notes.at(-1) ?? noPlan}`, "no-plan");
  return catalog;
}

/** The regional plan where the command cannot do without. */
export function requiredCatalog(call: Call): Catalog {
  const catalog = catalogOf(call);
  if (!catalog) throw new Failure("Не указан региональный план: добавьте --region ФАЙЛ.", "no-region");
  return catalog;
}

/** Reads and checks a file that must hold a plan. */
export function checkFile(path: string, call: Call, catalog: Catalog | null): CheckResult & { plan: Plan } {
  const result = check({ source: readSource(path), profile: profileOf(call), catalog, shiftYears: shiftOf(call) });
  return { ...result, plan: planOf(result, path) };
}

export function planOf({ plan, notes }: { plan: Plan | null; notes: readonly string[] }, path: string): Plan {
  if (plan) return plan;
  throw new Failure(`${path}: ${notes.at(-1) ?? noPlan}`, "no-plan");
}

function shiftOf(call: Call): number | null {
  const text = call.option("shift-years");
  if (text === undefined) return null;
  if (!/^[+-]?\d{1,2}$/.test(text)) {
    throw new Failure(`--shift-years — это число лет, например 1, а указано «${text}».`, "bad-shift");
  }
  return Number(text);
}

const noPlan = "в файле не нашлось таблицы плана с графами мероприятий и сроков или исполнителей.";
