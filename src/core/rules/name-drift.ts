import { type FindingPlace } from "./finding";
import { defineRule } from "./rule";
import { legalForm, schoolIdentity, schoolsIn } from "./schools";
import { textsOf } from "./texts";

export const nameDrift = defineRule({
  id: "name-drift",
  severity: "hint",
  docs: {
    what: "Одна школа названа по-разному («МБОУ СОШ № 3», «МБОУ «СОШ № 3»» и «МОУ СОШ № 3») или одно лицо — то координатор, то куратор.",
    why: "Поручение адресовано организации с точным названием и человеку с точной должностью.",
    remedy: "Пишите название и должность одинаково.",
  },
  messages: {
    school: (d: { list: string }) => `Одна школа названа по-разному: ${d.list}.`,
    role: (d: { name: string; list: string }) => `Должность в плане названа по-разному: ${d.name} — ${d.list}.`,
  },
  *check(context, report) {
    const texts = textsOf(context).filter(({ column }) => column === null || naming.has(column));
    const schools = new Map<string, Names>();
    const people = new Map<string, Names>();
    const known = new Map<string, readonly School[]>();
    const schoolsOf = (words: string): readonly School[] => {
      const names = known.get(words) ?? schoolsIn(words).flatMap(schoolNamed);
      known.set(words, names);
      return names;
    };
    for (const text of texts) {
      const { clean } = text.field;
      const isNaming = (clean.includes("№") && /(?:ОШ|[аеийуыюям])\s*№/.test(clean)) || /М[А-ЯЁ]+У\s/.test(clean);
      if (!isNaming && !clean.includes("атор")) continue;
      for (const { name, key, plain } of isNaming ? schoolsOf(clean) : []) {
        add(schools, key, plain, () => text.place(name));
      }
      for (const [words, role = "", person = ""] of clean.includes("атор") ? clean.matchAll(coordinators) : []) {
        add(people, person, role.toLowerCase(), () => text.place(words));
      }
    }
    for (const names of schools.values()) {
      if (new Set([...names.keys()].map(spelling)).size > 1)
        yield report("school", { list: listOf(names) }, rare(names));
    }
    for (const [name, roles] of people) {
      if (roles.size > 1) yield report("role", { name, list: listOf(roles) }, rare(roles));
    }
  },
});

/** Where schools and people are named. */
const naming: ReadonlySet<string> = new Set(["activity", "executors"]);

/** A school named with its legal form. */
interface School {
  readonly name: string;
  readonly key: string;
  /** A numbered one as typed, a named one without quotes, which it always has. */
  readonly plain: string;
}

const schoolNamed = (name: string): School[] =>
  legalForm(name) === null
    ? []
    : [{ name, key: schoolIdentity(name), plain: name.includes("№") ? name : name.replace(/«|»/g, "") }];

/** The legal form, and whether the rest stands in quotes: towns and honorary names are left out at will. */
const spelling = (name: string): string => `${legalForm(name) ?? ""}${name.includes("«") ? "«»" : ""}`;

/** Every name in use, with its places, which few are ever asked for. */
type Names = Map<string, (() => FindingPlace)[]>;

/** One office under two words, before a name. */
const coordinators = /(муниципальн[а-яё]+\s+(?:координатор|куратор))[а-яё]*\s+([А-ЯЁ][а-яё-]+\s+[А-ЯЁ]\.\s?[А-ЯЁ]\.)/gi;

function add(all: Map<string, Names>, key: string, name: string, place: () => FindingPlace): void {
  const names = all.get(key) ?? new Map<string, (() => FindingPlace)[]>();
  const places = names.get(name);
  if (places) places.push(place);
  else names.set(name, [place]);
  all.set(key, names);
}

const byUse = (names: Names): [string, (() => FindingPlace)[]][] =>
  [...names].sort((a, b) => b[1].length - a[1].length);

const listOf = (names: Names): string =>
  byUse(names)
    .map(([name]) => `«${name}»`)
    .join(", ");

/** The places of every name but the usual one. */
const rare = (names: Names): FindingPlace[] =>
  byUse(names)
    .slice(1)
    .flatMap(([, places]) => places.map((place) => place()));
