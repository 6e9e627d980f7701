import { type Element } from "@xmldom/xmldom";
import { type HostObject, type Scalar, hostObject, readWrite } from "../object";
import { invalidArgument } from "../protocol";
import { fontProperties, paragraphProperties, type Property } from "./look";
import { type WordDocument } from "./model";
import { stylesOf } from "./styles";
import { runsOf } from "./text";
import { childrenNamed, make } from "./xml";

/** Word.Font of characters `start` to `end`: null where they are of many looks. */
export function fontObject(
  document: WordDocument,
  { paragraph, start, end }: { readonly paragraph: Element; readonly start: number; readonly end: number },
  change: () => void,
): HostObject {
  const runs = (): Element[] => runsOf(paragraph, start, end);
  const scalar = (property: Property): Scalar =>
    readWrite(
      () => {
        const values = new Set(
          runs().map((run) => effective(property, [...own(run, "w:rPr"), ...below(document, run)])),
        );
        return values.size === 1 ? [...values][0] : null;
      },
      (value) => {
        change();
        for (const run of runs())
          setProperty(property, { owner: run, kind: "w:rPr", below: below(document, run) }, value);
      },
    );
  return hostObject("Font", { scalars: mapped(fontProperties, scalar) });
}

/** What Word.Paragraph says of its own look. */
export function paragraphLook(document: WordDocument, paragraph: Element, change: () => void): Record<string, Scalar> {
  const styles = stylesOf(document);
  const styleId = (): string | null => styleOf(paragraph, "w:pPr", "w:pStyle");
  const inherited = (): Element[] => styles.properties(styleId(), "w:pPr");
  const scalar = (property: Property): Scalar =>
    readWrite(
      () => effective(property, [...own(paragraph, "w:pPr"), ...inherited()]),
      (value) => {
        change();
        setProperty(property, { owner: paragraph, kind: "w:pPr", below: inherited() }, value);
      },
    );
  const style = readWrite(
    () => styles.nameOf(styleId()),
    (name) => {
      change();
      if (name === styles.nameOf(styleId())) return;
      const id = styles.idOf(String(name));
      if (id === null) throw invalidArgument(`there is no style ${String(name)}`);
      const properties = propertiesOf(paragraph, "w:pPr");
      childrenNamed(properties, "w:pStyle").forEach((old) => properties.removeChild(old));
      const element = make(paragraph, "w:pStyle");
      element.setAttribute("w:val", id);
      properties.insertBefore(element, properties.firstChild);
    },
  );
  return { ...mapped(paragraphProperties, scalar), Style: style };
}

const mapped = (
  properties: Readonly<Record<string, Property>>,
  scalar: (property: Property) => Scalar,
): Record<string, Scalar> =>
  Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, scalar(property)]));

type Kind = "w:rPr" | "w:pPr";

const own = (owner: Element, kind: Kind): Element[] => childrenNamed(owner, kind);

function styleOf(owner: Element, kind: Kind, name: string): string | null {
  const [properties] = own(owner, kind);
  return (properties && childrenNamed(properties, name)[0]?.getAttribute("w:val")) ?? null;
}

/** What stands below a run's own look: its style, its paragraph's, the document's. */
function below(document: WordDocument, run: Element): Element[] {
  const styles = stylesOf(document);
  const style = styleOf(run, "w:rPr", "w:rStyle");
  const paragraph = run.parentNode as Element;
  return [
    ...(style === null ? [] : styles.properties(style, "w:rPr")),
    ...styles.properties(styleOf(paragraph, "w:pPr", "w:pStyle"), "w:rPr"),
  ];
}

const effective = (property: Property, chain: readonly Element[]): unknown => {
  for (const properties of chain) {
    const value = property.read(properties);
    if (value !== undefined) return value;
  }
  return property.initial;
};

interface Target {
  readonly owner: Element;
  readonly kind: Kind;
  readonly below: readonly Element[];
}

/** Word keeps only what differs from what is below. */
function setProperty(property: Property, { owner, kind, below: inherited }: Target, value: unknown): void {
  if (effective(property, [...own(owner, kind), ...inherited]) === value) return;
  const properties = propertiesOf(owner, kind);
  property.clear(properties);
  if (effective(property, [properties, ...inherited]) !== value) property.write(properties, value);
  if (properties.firstChild === null) owner.removeChild(properties);
}

function propertiesOf(owner: Element, kind: Kind): Element {
  const [known] = own(owner, kind);
  if (known) return known;
  const fresh = make(owner, kind);
  owner.insertBefore(fresh, owner.firstChild);
  return fresh;
}
