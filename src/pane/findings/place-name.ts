import { type FindingPlace } from "../../core/rules/finding";
import { placeNames } from "../strings";

/** Where a finding stands, as a person says it: «строка 2.1, срок», «приказ, пункт 3». */
export function placeName(place: FindingPlace): string {
  const { part, column } = place;
  if (part === "order") return orderPlace(place.row);
  const row = rowPlace(place.row);
  const named = part === "region" ? placeNames.region(row) : row;
  return column === null ? named : `${named}, ${columnName(column)}`;
}

function rowPlace(row: string): string {
  if (row === "title") return placeNames.title;
  if (row === "header") return placeNames.header;
  if (row.startsWith("§")) return placeNames.section(row.slice(1));
  const [section, name] = row.split("/");
  if (name === undefined) return row === "" ? placeNames.plan : placeNames.row(row);
  if (section === undefined) return placeNames.row(name);
  return name.startsWith("#")
    ? placeNames.nthOfSection(section, name.slice(1))
    : placeNames.rowOfSection(section, name);
}

function orderPlace(row: string): string {
  const parts: Readonly<Record<string, string>> = placeNames.order;
  return parts[row] ?? placeNames.clause(row);
}

export function columnName(role: string): string {
  const columns: Readonly<Record<string, string>> = placeNames.columns;
  return columns[role] ?? role;
}
