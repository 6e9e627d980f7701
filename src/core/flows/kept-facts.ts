import { type Schema } from "@cfworker/json-schema";
import factsSchema from "../../../assets/schemas/facts.json";
import { type Facts } from "../order/facts";
import { checkJson } from "./schema";

/**
 * Facts that an order's file kept. Anyone may have written them: they must fit the schema, be no longer than a person
 * types, and lose every field that the schema does not name. null for what is not understood.
 */
export function keptFacts(json: unknown): Facts | null {
  if (json === undefined || checkJson(factsSchema as Schema, json, "") !== null || !isTypable(json)) return null;
  return withKnownFields(json) as Facts;
}

const longestText = 5000;
const longestList = 300;

function isTypable(value: unknown, depth = 0): boolean {
  if (typeof value === "string") return value.length <= longestText;
  if (typeof value !== "object" || value === null) return true;
  const inner = Object.values(value);
  return depth < 12 && inner.length <= longestList && inner.every((one) => isTypable(one, depth + 1));
}

function withKnownFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKnownFields);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (known.has(name) ? [[name, withKnownFields(inner)]] : [])),
  );
}

const known = fieldNames(factsSchema);

/** Every name under «properties», at whatever level of the schema. */
function fieldNames(schema: unknown): Set<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      if (key === "properties" && typeof inner === "object")
        for (const name of Object.keys(inner as object)) names.add(name);
      visit(inner);
    }
  };
  visit(schema);
  return names;
}
