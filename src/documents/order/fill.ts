import { zipSync } from "fflate";
import { type PlaceScope, type PlaceValue } from "./place-data";

/** The parts of a package by name. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * Puts the data into the places of a template. The library is loaded when first needed. A place looks up own properties
 * of plain data and nothing else: whatever stands between braces, no code runs.
 */
export async function fillPlaces(parts: Parts, data: PlaceScope): Promise<Parts> {
  const [{ default: Docxtemplater }, { default: PizZip }] = await Promise.all([
    import("docxtemplater"),
    import("pizzip"),
  ]);
  const template = new Docxtemplater(new PizZip(zipSync(parts, { level: 0 })), {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    syntax: { allowUnclosedTag: true, allowUnopenedTag: true, changeDelimiterPrefix: null },
    parser: (place) => ({ get: (scope: unknown) => lookUp(scope, place) }),
    nullGetter: (part: { module?: string; value?: string }) => (part.module ? "" : `{${part.value ?? ""}}`),
  });
  template.render(data);
  const filled = template.getZip() as InstanceType<typeof PizZip>;
  return Object.fromEntries(
    Object.entries(filled.files)
      .filter(([, file]) => !file.dir)
      .map(([name, file]) => [name, file.asUint8Array()]),
  );
}

/** The value of «подпись.должность» in a scope; undefined where the scope has no such property of its own. */
export function lookUp(scope: unknown, place: string): PlaceValue | undefined {
  let value: unknown = scope;
  for (const step of placeKey(place).split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value as PlaceValue;
}

/** Clerks type capitals, ё, no-break and double spaces: none of it makes another place. */
export const placeKey = (place: string): string =>
  place
    .trim()
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/\s+/g, " ")
    .replace(/\s*\.\s*/g, ".");
