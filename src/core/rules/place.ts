import { type SetEdit } from "../grid/edit";
import { type Place, type Source, textAt } from "../grid/source";
import { fieldOf, type Activity, type Field, type Plan, type Role, rowName } from "../plan/plan";
import { type FindingPlace } from "./finding";
import { opening } from "./opening";

/** The cell of an activity, or some words in it; where the table has no such column, the activity's row. */
export function inActivity(plan: Plan, activity: Activity, role: Role, words?: string): FindingPlace {
  const field = fieldOf(activity, role);
  return {
    part: "plan",
    row: rowName(plan, activity),
    column: role,
    text: words ?? field?.text ?? "",
    at: field ? wordsPlace(field, words) : activity.at,
  };
}

/** How a sentence names a row: by its number, or by its first words where no number tells it. */
export function rowInWords(plan: Plan, activity: Activity): string {
  const name = rowName(plan, activity);
  return name.includes("/") ? `«${opening(activity.title.text)}»` : name;
}

/** A section's row, named by its ordinal. */
export function inSection(plan: Plan, section: number, words?: string): FindingPlace {
  const found = plan.sections[section];
  const place: FindingPlace = { part: "plan", row: `§${section + 1}`, column: null, text: words ?? found?.text ?? "" };
  return found ? { ...place, at: found.at } : place;
}

/** The plan's title or header row. */
export function inPlanHead(row: "title" | "header", field: Field, words?: string): FindingPlace {
  return { part: "plan", row, column: null, text: words ?? field.text, at: wordsPlace(field, words) };
}

/** A part of the order: a clause's number, or «letterhead», «kind», «date», «number», «preamble», «signature», «stamp», … */
export function inOrder(row: string, field: Field, words?: string): FindingPlace {
  return { part: "order", row, column: null, text: words ?? field.text, at: wordsPlace(field, words) };
}

/**
 * The edit that replaces words of a field in the document as it was read; null where healing joined or moved them, so that
 * no single cell says them. `nth` counts from 0 where the words occur several times.
 */
export function editWords(source: Source, field: Field, words: string, to: string, nth = 0): SetEdit | null {
  const found = (field.parts ?? [field.at]).flatMap((at) => locateAll(source, at, words))[nth];
  return found ? { kind: "set", at: found, from: words, to } : null;
}

/** As `editWords`, for the last time that the words occur. */
export const editLastWords = (source: Source, field: Field, words: string, to: string): SetEdit | null =>
  editWords(source, field, words, to, timesIn(field.text, words) - 1);

/** How often words occur in a text: `nth` of what follows it. */
export const timesIn = (text: string, words: string): number => (words === "" ? 0 : text.split(words).length - 1);

/** The edit that replaces a field's whole text; null where several cells hold it. */
export function editField(source: Source, field: Field, to: string): SetEdit | null {
  if (field.parts && field.parts.length > 1) return null;
  if (field.text !== "") return editWords(source, field, field.text, to);
  const typed = textAt(source, field.at);
  return typed === null ? null : { kind: "set", at: field.at, from: typed, to };
}

function locateAll(source: Source, at: Place, words: string): Place[] {
  const text = textAt(source, at);
  if (text === null || words === "") return [];
  const places: Place[] = [];
  for (let from = text.indexOf(words, at.from ?? 0); from >= 0; from = text.indexOf(words, from + words.length)) {
    if (from + words.length > (at.to ?? text.length)) break;
    places.push({ ...at, from, to: from + words.length });
  }
  return places;
}

function wordsPlace(field: Field, words: string | undefined): Place {
  if (words === undefined || words === "") return field.at;
  const index = field.text.indexOf(words);
  if (index < 0 || (field.parts && field.parts.length > 1)) return field.at;
  const from = (field.at.from ?? 0) + index;
  return { ...field.at, from, to: from + words.length };
}
