import { type Period } from "../calendar/period";
import { eachPart } from "./interval";
import { type Meaning } from "./meaning";
import { parseDeadline } from "./parse";

/**
 * The deadline of each sub-item or executor group of an activity, in their order: `text` is the deadline as typed, `count`
 * how many sub-items there are. One deadline serves them all; as many deadlines as sub-items belong to them one by one;
 * null where nobody can tell which belongs to which.
 */
export function pairParts(text: string, meaning: Meaning, { count, period }: Pairing): readonly Meaning[] | null {
  if (count < 1) return [];
  const parts = [topParts(meaning), eachPart(meaning)].find((some) => some.length === count);
  const blocks = parts ?? blockMeanings(text, count, period);
  if (blocks !== null) return blocks;
  return topParts(meaning).length === 1 ? Array.from({ length: count }, () => meaning) : null;
}

export interface Pairing {
  readonly count: number;
  readonly period: Period | null;
}

/** The parts as the phrase has them, a list inside a mixture staying one. */
export function topParts(meaning: Meaning): readonly Meaning[] {
  if (meaning.kind === "list") return meaning.items;
  return meaning.kind === "mixed" ? meaning.parts : [meaning];
}

/** Lines, or groups of lines with an empty one between, each with a deadline of its own. */
function blockMeanings(text: string, count: number, period: Period | null): readonly Meaning[] | null {
  for (const blocks of [text.split(/\n\s*\n/), text.split(/\n+/)]) {
    const filled = blocks.filter((block) => block.trim() !== "");
    if (filled.length !== count) continue;
    const readings = filled.map((block) => parseDeadline(block, period));
    const meanings = readings.flatMap((reading) => (reading.kind === "read" ? [reading.meaning] : []));
    if (meanings.length === count && count > 1) return meanings;
  }
  return null;
}
