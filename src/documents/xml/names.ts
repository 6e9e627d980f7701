/**
 * Prefixes that a part declares are its own affair; the readers know the schemas by these fixed ones. Transitional and
 * strict documents (ISO 29500) differ in the namespace only.
 */
const prefixes: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.microsoft.com/office/2006/xmlPackage": "pkg",
  "http://schemas.openxmlformats.org/package/2006/relationships": "",
  "http://schemas.openxmlformats.org/package/2006/content-types": "",
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "",
  "http://purl.oclc.org/ooxml/spreadsheetml/main": "",
  "http://www.w3.org/XML/1998/namespace": "xml",
};
const taken = new Set(Object.values(prefixes));

/** Namespaces in force at an element: turns a name as written into a name with the fixed prefix. */
export interface Scope {
  readonly outer: Scope | null;
  /** Declared prefix → fixed one. */
  readonly declared: ReadonlyMap<string, string>;
  /** Names met so far, elements and attributes apart: an attribute without prefix has no namespace. */
  readonly elements: Map<string, string>;
  readonly attributes: Map<string, string>;
}

export const rootScope: Scope = scope(null, new Map([["xml", "xml"]]));

function scope(outer: Scope | null, declared: ReadonlyMap<string, string>): Scope {
  return { outer, declared, elements: new Map(), attributes: new Map() };
}

/** The scope inside an element that declares namespaces; null when it declares none. */
export function innerScope(outer: Scope, attributes: Readonly<Record<string, string>>): Scope | null {
  let declared: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) continue;
    const prefix = name === "xmlns" ? "" : name.slice(6);
    if (name !== "xmlns" && name[5] !== ":") continue;
    declared ??= new Map(outer.declared);
    declared.set(prefix, fixedPrefix(prefix, attributes[name] ?? ""));
  }
  return declared && scope(outer, declared);
}

/** Unknown schemas keep their prefix unless a known one would be mistaken for it. */
function fixedPrefix(prefix: string, uri: string): string {
  const known = prefixes[uri];
  if (known !== undefined) return known;
  if (uri === "") return "";
  return prefix === "" || taken.has(prefix) ? `?${prefix}` : prefix;
}

export function elementName(scope: Scope, written: string): string {
  const met = scope.elements.get(written);
  if (met !== undefined) return met;
  const name = resolve(scope, written);
  scope.elements.set(written, name);
  return name;
}

export function attributeName(scope: Scope, written: string): string {
  const met = scope.attributes.get(written);
  if (met !== undefined) return met;
  const name = written.includes(":") ? resolve(scope, written) : written;
  scope.attributes.set(written, name);
  return name;
}

function resolve(scope: Scope, written: string): string {
  const colon = written.indexOf(":");
  const declared = colon < 0 ? "" : written.slice(0, colon);
  const local = written.slice(colon + 1);
  const prefix = scope.declared.get(declared);
  if (prefix === undefined) {
    if (declared !== "") throw new Error(`the prefix ${declared} is not declared`);
    return local;
  }
  return prefix === "" ? local : `${prefix}:${local}`;
}
