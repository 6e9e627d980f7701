import { type Profile } from "../profile/profile";
import { stems } from "../russian/stem";
import { type Catalog, type Entry } from "./catalog";
import { type ExecutorKind, executorKind, parseExecutors } from "./executors";

/** Who executes a municipal row, in the words of the executor column; or why nobody can be named. */
export type Executors = { readonly text: string } | { readonly why: string };

/**
 * Executors of a municipal row by the roles of the regional entries that it answers to: what the institute does, the
 * methodical service and the schools take part in; ОМСУ is the body, ШНОР are the schools of the list. Own units that the
 * row itself names come first of all; control is the body's alone.
 */
export function adaptExecutors(
  activity: string,
  entries: readonly Entry[],
  catalog: Catalog,
  profile: Profile,
): Executors {
  const own = ownUnits(activity, profile);
  if (isControl(activity)) return named([profile.body.short], entries);
  if (isPublication(activity) && own.length > 0) return named(own, entries);
  const kinds = new Set(entries.flatMap((entry) => kindsOf(entry, catalog)));
  const municipal = [...kinds].filter((kind) => municipalKinds.has(kind));
  const regional = kinds.has("institute") ? [] : entries.flatMap(addresseesOf);
  const roles = municipal.length > 0 ? new Set(municipal) : new Set([...(regional.length > 0 ? regional : kinds)]);
  const supported = entries.some((entry) => /шнор|шнро|с низкими/iu.test(`${entry.activity} ${entry.executors}`));
  return named(
    [...roles].flatMap((kind) => unitsOf(kind, supported, profile)),
    entries,
    inOrder(profile),
  );
}

const municipalKinds = new Set<ExecutorKind>([
  "municipality",
  "supported-schools",
  "schools",
  "methodical-service",
  "coordinator",
]);

function unitsOf(kind: ExecutorKind, supported: boolean, profile: Profile): string[] {
  switch (kind) {
    case "municipality":
    case "regional-body":
      return [profile.body.short];
    case "supported-schools":
      return schoolNames(profile, true);
    case "schools":
      return schoolNames(profile, supported);
    case "methodical-service":
      return [profile.methodicalService ?? profile.body.short];
    case "institute":
      return [profile.methodicalService ?? profile.body.short, ...schoolNames(profile, supported)];
    case "coordinator":
      return [profile.units.find((unit) => /координатор|куратор/iu.test(unit)) ?? profile.body.short];
    case "other":
      return [];
  }
}

function schoolNames(profile: Profile, supported: boolean): string[] {
  const listed = profile.schools.filter((school) => school.supported);
  return (supported && listed.length > 0 ? listed : profile.schools).map(({ name }) => name);
}

/** What a ministry or its centre does for ОМСУ and schools, these take part in. */
function addresseesOf({ activity }: Entry): ExecutorKind[] {
  const plain = activity.replace(/«[^«»]*»|\(далее[^)]*\)/gu, "");
  const found: ExecutorKind[] = [];
  if (/(?<!\p{L})(?:ОМСУ|МОУО)(?!\p{L})|муниципальн\p{L}+ (?:координатор|орган)/u.test(plain))
    found.push("municipality");
  if (/(?<!\p{L})(?:ШНОР|ШНРО)(?!\p{L})/u.test(plain)) found.push("supported-schools");
  if (/(?<!\p{L})ОО(?!\p{L})|общеобразовательн\p{L}+ (?:организаци|учреждени)/u.test(plain)) found.push("schools");
  return /^(?:консультировани|обучени|информировани)/iu.test(plain) ? found : [];
}

/** The kinds of an entry's executors, abbreviations that the catalog explains read in full. */
export function kindsOf(entry: Entry, catalog: Catalog): ExecutorKind[] {
  return parseExecutors(entry.executors).map(({ text, kind }) => {
    const bare = text.replace(/\([^)]*\)/gu, "").trim();
    const full = catalog.abbreviations.find(({ short }) => short === bare)?.full;
    return full === undefined || kind !== "other" ? kind : executorKind(full);
  });
}

/** The office's own units that a text names, in whatever case. */
function ownUnits(text: string, profile: Profile): string[] {
  const words = stems(text);
  const units = [profile.body.short, profile.methodicalService ?? "", ...profile.schools.map(({ name }) => name)];
  return units.filter((unit) => unit !== "" && containsRun(words, stems(unit)));
}

const containsRun = (words: readonly string[], run: readonly string[]): boolean =>
  run.length > 0 && words.some((_, at) => run.every((word, index) => words[at + index] === word));

const isControl = (activity: string): boolean =>
  /^(?:(?:организация|проведение|осуществление)(?: и (?:проведение|осуществление))?\s+)?(?:контрол|проверк|надзор)/iu.test(
    activity,
  );

const isPublication = (activity: string): boolean => /^(?:размещени|публикаци|опубликовани|освещени)/iu.test(activity);

const inOrder = (profile: Profile): readonly string[] => [
  profile.body.short,
  profile.methodicalService ?? "",
  ...profile.units,
  ...profile.schools.map(({ name }) => name),
];

function named(units: readonly string[], entries: readonly Entry[], order: readonly string[] = units): Executors {
  const texts = [...new Set(units.map((unit) => unit.trim()).filter(Boolean))];
  if (texts.length > 0) {
    return { text: texts.sort((a, b) => order.indexOf(a) - order.indexOf(b)).join(", ") };
  }
  const typed = entries.map(({ executors }) => executors.replace(/\s+/gu, " ").trim()).find(Boolean);
  return {
    why:
      typed === undefined
        ? "В региональном плане исполнитель не назван — впишите его сами."
        : `Неизвестно, кто в округе отвечает за то, что у региона делает «${typed}», — дополните реквизиты.`,
  };
}
