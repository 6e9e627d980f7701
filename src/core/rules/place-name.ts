import { type FindingPlace } from "./finding";

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

const placeNames = {
  row: (name: string) => `строка ${name}`,
  rowOfSection: (section: string, name: string) => `раздел ${section}, строка ${name}`,
  nthOfSection: (section: string, nth: string) =>
    section === "0" ? `${nth}-я строка плана` : `раздел ${section}, ${nth}-я строка`,
  section: (name: string) => `раздел ${name}`,
  title: "заголовок плана",
  header: "шапка таблицы",
  plan: "план",
  region: (row: string) => `региональный план, ${row}`,
  clause: (name: string) => `приказ, пункт ${name}`,
  order: {
    letterhead: "приказ, наименование органа",
    kind: "приказ, вид документа",
    date: "приказ, дата",
    number: "приказ, номер",
    place: "приказ, место издания",
    title: "приказ, заголовок",
    preamble: "приказ, вводная часть",
    control: "приказ, пункт о контроле",
    signature: "приказ, подпись",
    annex: "отметка о приложении",
    stamp: "гриф утверждения",
  },
  columns: {
    number: "№",
    activity: "мероприятие",
    deadline: "срок",
    "deadline.start": "начало",
    "deadline.end": "окончание",
    "deadline.q1": "I квартал",
    "deadline.q2": "II квартал",
    "deadline.q3": "III квартал",
    "deadline.q4": "IV квартал",
    executors: "исполнители",
    result: "результат",
    mark: "отметка о выполнении",
    audience: "участники",
    stage: "этап",
    details: "содержание",
    venue: "место",
    other: "прочее",
  },
};
