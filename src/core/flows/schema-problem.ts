import { type OutputUnit } from "@cfworker/json-schema";

/** The sentence for a value that does not fit its schema: which field of which file, and what it must be. */
export function problemOf(errors: readonly OutputUnit[], file: string): string {
  const error = innermost(errors);
  const field = fieldOf(error);
  if (field === "") return `Файл ${file} устроен не так, как сохраняет программа, — выберите другой файл.`;
  const start = `В файле ${file} поле «${field}»`;
  switch (error?.keyword) {
    case "required":
      return `В файле ${file} нет поля «${field}» — добавьте его.`;
    case "type":
      return `${start} должно быть ${expectedType(error.error)}.`;
    case "enum":
    case "const":
      return `${start} может быть только таким: ${allowed(error.error)}.`;
    case "minLength":
      return `${start} пустое — заполните его.`;
    case "maxLength":
    case "maxItems":
      return `${start} слишком длинное — сократите его.`;
    case "pattern":
      return `${start} записано не так, как положено, — проверьте его.`;
    case "format":
      return `${start} должно быть датой вида 2024-02-17.`;
    case "minimum":
    case "maximum":
      return `${start} выходит за допустимые пределы — проверьте число.`;
  }
  return `${start} заполнено неверно — проверьте его.`;
}

/** A fault is reported for every level above it as well; the deepest is the one that a person can mend. */
function innermost(errors: readonly OutputUnit[]): OutputUnit | undefined {
  const leaves = errors.filter(({ keyword }) => !levels.has(keyword));
  return [...leaves].sort((a, b) => weight(b) - weight(a))[0] ?? errors.at(-1);
}

const levels = new Set(["properties", "items", "$ref", "anyOf", "oneOf", "allOf", "additionalProperties", "if"]);

/** Of the ways that «either … or» allows, null tells least about what was meant. */
const weight = (error: OutputUnit): number =>
  fieldOf(error).split(".").length * 2 + (error.keyword === "type" && error.error.endsWith('Expected "null".') ? 0 : 1);

/** «entries.3.deadline», as in the file. */
function fieldOf(error: OutputUnit | undefined): string {
  if (error === undefined) return "";
  const path = error.instanceLocation.replace(/^#\/?/, "").split("/").map(unescape).filter(Boolean);
  const missing = error.keyword === "required" ? /property "(.+)"\.$/.exec(error.error)?.[1] : undefined;
  return (missing === undefined ? path : [...path, missing]).join(".");
}

const unescape = (part: string): string => part.replaceAll("~1", "/").replaceAll("~0", "~");

function expectedType(error: string): string {
  const expected = /Expected (.+)\.$/.exec(error)?.[1] ?? "";
  return expected
    .split(", ")
    .map((name) => typeNames[name.replaceAll('"', "")] ?? name)
    .join(" или ");
}

const typeNames: Readonly<Record<string, string>> = {
  string: "текстом в кавычках",
  number: "числом",
  integer: "целым числом",
  boolean: "словом true или false",
  object: "записью в фигурных скобках",
  array: "списком в квадратных скобках",
  null: "словом null",
};

function allowed(error: string): string {
  const values = /(\[.*\]|"[^"]*"|\d+)\.$/.exec(error)?.[1] ?? "";
  return values.replace(/^\[|\]$/g, "").replaceAll(",", ", ");
}
