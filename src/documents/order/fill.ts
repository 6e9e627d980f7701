import { zipSync } from "fflate";
import { Failure } from "../failure";
import { limits } from "../limits";
import { type Parts } from "./parts";
import { type PlaceScope, type PlaceValue } from "./place-data";
import { placeKey } from "./place-key";

export type Filled =
  { readonly kind: "filled"; readonly parts: Parts } | { readonly kind: "refused"; readonly names: readonly string[] };

/**
 * Puts the data into the places of a template, or names the places that cannot be filled where they stand. The library
 * is loaded when first needed. A place looks up own properties of plain data and nothing else: whatever stands between
 * braces, no code runs.
 */
export async function fillPlaces(parts: Parts, data: PlaceScope): Promise<Filled> {
  const [{ default: Docxtemplater }, { default: PizZip }] = await Promise.all([
    import("docxtemplater"),
    import("pizzip"),
  ]);
  const spend = budget();
  try {
    const template = new Docxtemplater(new PizZip(zipSync(parts, { level: 0 })), {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      syntax: { allowUnclosedTag: true, allowUnopenedTag: true, changeDelimiterPrefix: null },
      parser: (place) => ({
        get(scope: unknown, { meta }: { meta: { part: unknown } }) {
          const value = lookUp(scope, place);
          if (Array.isArray(value)) spend(value.length, meta.part);
          return value;
        },
      }),
      nullGetter: (part: { module?: string; value?: string }) => (part.module ? "" : `{${part.value ?? ""}}`),
    });
    template.render(data);
    const zip = template.getZip() as InstanceType<typeof PizZip>;
    const files = Object.entries(zip.files).filter(([, file]) => !file.dir);
    return { kind: "filled", parts: Object.fromEntries(files.map(([name, file]) => [name, file.asUint8Array()])) };
  } catch (error) {
    const failure = causes(error).find((cause) => cause instanceof Failure);
    if (failure) throw failure;
    const names = causes(error).flatMap(placeOf);
    if (names.length === 0) throw new Failure(cannotFill, "template-unusable", { cause: error });
    return { kind: "refused", names };
  }
}

/** The value of «подпись.должность» in a scope; undefined where the scope has no such property of its own. */
function lookUp(scope: unknown, place: string): PlaceValue | undefined {
  let value: unknown = scope;
  for (const step of placeKey(place).split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value as PlaceValue | undefined;
}

const cannotFill =
  "Шаблон не удалось заполнить: его места расставлены так, что документ не складывается. Проверьте шаблон или возьмите готовый.";
const tooLarge =
  "Шаблон повторяет слишком много текста: приказ вышел бы больше любого документа. Уберите из шаблона повторы внутри повторов.";

/** Loops may not make more text than a document can hold. */
function budget(): (times: number, part: unknown) => void {
  let spent = 0;
  const sizes = new Map<unknown, number>();
  return (times, part) => {
    const size = sizes.get(part) ?? templateSize(part);
    sizes.set(part, size);
    spent += times * (size + 100);
    if (spent > limits.part) throw new Failure(tooLarge, "template-too-large");
  };
}

/** Characters between the beginning and the end of a loop, as the library keeps them. */
function templateSize(part: unknown): number {
  if (typeof part !== "object" || part === null) return 0;
  const { value, subparsed } = part as { value?: unknown; subparsed?: unknown };
  const own = typeof value === "string" ? value.length : 0;
  return own + (Array.isArray(subparsed) ? subparsed.reduce((sum: number, one) => sum + templateSize(one), 0) : 0);
}

interface LibraryError {
  readonly properties?: { readonly errors?: readonly unknown[]; readonly rootError?: unknown; readonly xtag?: unknown };
}

/** The library's error with those that it holds, one level and more down. */
function causes(error: unknown): unknown[] {
  const properties = (error as LibraryError | null)?.properties;
  return [error, ...[...(properties?.errors ?? []), properties?.rootError].filter(Boolean).flatMap(causes)];
}

const placeOf = (error: unknown): string[] => {
  const place = (error as LibraryError | null)?.properties?.xtag;
  return typeof place === "string" ? [placeKey(place.replace(/^[#^/@-]/, ""))] : [];
};
