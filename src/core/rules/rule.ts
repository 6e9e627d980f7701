import { type Day } from "../calendar/day";
import { type Catalog, type RowMatch } from "../catalog/catalog";
import { type Source } from "../grid/source";
import { type Order } from "../order/order";
import { type Plan } from "../plan/plan";
import { type Profile } from "../profile/profile";
import { type Finding, type FindingPlace, type Fix, type Severity } from "./finding";

/** What a rule may look at. */
export interface RuleContext {
  readonly source: Source;
  readonly plan: Plan | null;
  readonly order: Order | null;
  readonly profile: Profile | null;
  /** The regional plan to compare with; null: the plan is judged by itself. */
  readonly region: RegionContext | null;
  readonly transferredDays: { readonly off: readonly Day[]; readonly working: readonly Day[] };
}

export interface RegionContext {
  readonly catalog: Catalog;
  readonly matches: readonly RowMatch[];
  /** Years that the municipal days are moved by for the comparison only; null: the clerk accepted no shift. */
  readonly shiftYears: number | null;
}

type MessageFunctions = Readonly<Record<string, (data: never) => string>>;

/** What a rule yields: which sentence, with what data, where. */
export interface Report {
  readonly message: string;
  readonly data: unknown;
  readonly places: readonly FindingPlace[];
  readonly related?: readonly FindingPlace[];
  readonly fixes?: readonly Fix[];
  /** Where one rule speaks with different weight. */
  readonly severity?: Severity;
  /** Where one rule reports under several ids. */
  readonly rule?: string;
}

export interface RuleDefinition<M extends MessageFunctions> {
  readonly id: string;
  /** Further ids that `check` reports under. */
  readonly ids?: readonly string[];
  readonly severity: Severity;
  readonly docs: { readonly what: string; readonly why: string; readonly remedy: string };
  readonly messages: M;
  check(context: RuleContext, report: Reporter<M>): Iterable<Report>;
}

/** `report("past", { … }, places)`: a wrong id or a missing datum does not compile. */
export type Reporter<M extends MessageFunctions> = <K extends keyof M & string>(
  message: K,
  data: Parameters<M[K]>[0],
  places: readonly FindingPlace[],
  more?: Pick<Report, "related" | "fixes" | "severity" | "rule">,
) => Report;

export interface Rule {
  readonly id: string;
  readonly ids: readonly string[];
  readonly severity: Severity;
  readonly docs: { readonly what: string; readonly why: string; readonly remedy: string };
  run(context: RuleContext): Finding[];
}

/** A rule of one class of mistakes; its page in the manual comes from `docs` and its tests' examples. */
export function defineRule<const M extends MessageFunctions>(definition: RuleDefinition<M>): Rule {
  const report: Reporter<M> = (message, data, places, more = {}) => ({ message, data, places, ...more });
  return {
    id: definition.id,
    ids: [definition.id, ...(definition.ids ?? [])],
    severity: definition.severity,
    docs: definition.docs,
    run: (context) => Array.from(definition.check(context, report), (item) => toFinding(definition, item)),
  };
}

function toFinding<M extends MessageFunctions>(definition: RuleDefinition<M>, item: Report): Finding {
  const sentence = definition.messages[item.message] as ((data: unknown) => string) | undefined;
  if (sentence === undefined) throw new Error(`rule ${definition.id} has no message ${item.message}`);
  return {
    rule: item.rule ?? definition.id,
    severity: item.severity ?? definition.severity,
    message: sentence(item.data),
    places: item.places,
    related: item.related ?? [],
    fixes: item.fixes ?? [],
  };
}
