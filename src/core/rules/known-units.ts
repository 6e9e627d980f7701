import { parseExecutors } from "../catalog/executors";
import { comparable } from "../russian/comparable";
import { type RuleContext } from "./rule";
import { schoolsIn } from "./schools";
import { orderTexts } from "./texts";

/**
 * The units that this office's executor columns name, as `comparable` texts: of the profile, of the schools in the order,
 * of the regional plan, and whoever stands alone, or between separators, in a row.
 */
export function knownUnits({ plan, order, profile, region }: RuleContext): ReadonlySet<string> {
  const typed = [
    profile?.body.short ?? "",
    profile?.methodicalService ?? "",
    ...(profile?.schools ?? []).map(({ name }) => name),
    ...(profile?.units ?? []),
    ...(order ? orderTexts(order).flatMap(({ field }) => schoolsIn(field.clean)) : []),
    ...(region?.catalog.entries ?? []).flatMap(({ executors }) => parseExecutors(executors).map(({ text }) => text)),
    ...(plan?.activities ?? []).flatMap(({ executors }) =>
      (executors?.clean ?? "").split(/[,;\n]+/).filter((part) => part.trim().length > 1),
    ),
  ];
  return new Set([...new Set(typed)].map((text) => comparable(text).replace(/[.]$/, "")).filter((text) => text !== ""));
}
