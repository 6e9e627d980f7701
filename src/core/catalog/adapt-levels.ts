/**
 * A regional text about plans in the municipality's terms: of «окружных и муниципальных планов» only the municipal one is
 * its own, and it is one. Everything else stays.
 */
export function adaptLevels(text: string): string {
  const own = text.replace(
    /(?<![\p{L}])((?:региональн|окружн|областн|краев)\p{L}*,?\s+(?:и\s+)?)+(?=муниципальн|школьн)/giu,
    "",
  );
  return own.replace(
    /(?<![\p{L}])([Мм])униципальных\s+(планов|комплексов мер|комплексов|программ|дорожных карт)(?![\p{L}])/gu,
    (_, initial: string, document: string) => `${initial}униципальн${singular[document] ?? `ых ${document}`}`,
  );
}

const singular: Readonly<Record<string, string>> = {
  планов: "ого плана",
  комплексов: "ого комплекса",
  "комплексов мер": "ого комплекса мер",
  программ: "ой программы",
  "дорожных карт": "ой дорожной карты",
};
