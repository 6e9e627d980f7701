import { type Facts } from "../../core/order/facts";

export const isOfProfile = (field: string): boolean => field.startsWith("profile.") || field.endsWith(".school");

/** Leads to the field itself, or the nearest one around it; false where the form has none. */
export function focusField(path: string): boolean {
  for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
    const field = document.querySelector<HTMLElement>(`[data-field="${at}"], [data-field^="${at}."]`);
    if (!field) continue;
    field.scrollIntoView({ block: "center" });
    field.focus();
    return true;
  }
  return false;
}

/** Leads to the words on the order's paper, where it is shown. */
export function showOnPaper(row: string): boolean {
  const words = document.querySelector<HTMLElement>(`[data-order-place="${CSS.escape(row)}"]`);
  words?.scrollIntoView({ block: "center" });
  words?.focus({ preventScroll: true });
  return words !== null;
}

/** Which fact says what stands at a place of the order, as findings name places: «title», «3.1». */
export function factAt(row: string, facts: Facts): string {
  switch (row) {
    case "date":
    case "number":
      return `order.${row}`;
    case "letterhead":
    case "kind":
    case "place":
      return `profile.${row}`;
    case "preamble":
      return "preamble";
    case "control":
      return "overseer";
    case "signature":
      return "signer";
    case "title":
    case "annex":
    case "stamp":
      return facts.kind === "group" ? "group" : "document";
  }
  const [clause = NaN, inner] = row.split(".").map((step) => Number(step) - 1);
  if (!(clause < facts.clauses.length)) return "overseer";
  return inner === undefined ? `clauses.${clause}` : `clauses.${clause}.tasks.${inner}`;
}
