import { type Entry } from "../../catalog/catalog";
import { type FindingPlace } from "../finding";

/** A row of the regional plan, or one of its cells. */
export function inRegion(entry: Entry, column: "activity" | "deadline" | null = "deadline"): FindingPlace {
  const text = column === "deadline" ? entry.deadline.text : entry.activity;
  return { part: "region", row: entry.row, column, text };
}
