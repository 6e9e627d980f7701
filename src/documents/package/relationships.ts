import { children, type XmlElement } from "../xml/tree";

/** Parts as a reader asks for them: of a package, or of the flat form that Word gives. */
export interface Parts {
  has(name: string): boolean;
  /** The part's document element, null where there is no such part. */
  tree(name: string): XmlElement | null;
}

export interface Relationship {
  readonly id: string;
  /** The last word of the type: «officeDocument», «styles», «worksheet». */
  readonly type: string;
  /** Name of the part that is meant. */
  readonly target: string;
}

/** Where a part points to inside the package; "" asks for the package's own relationships. */
export function relationshipsOf(parts: Parts, part: string): Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const list = parts.tree(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  return children(list ?? undefined, "Relationship").flatMap(({ attributes }) => {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
    if (id === undefined || type === undefined || target === undefined || mode === "External") return [];
    return [{ id, type: type.slice(type.lastIndexOf("/") + 1), target: resolve(part, target) }];
  });
}

function resolve(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}
