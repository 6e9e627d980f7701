import { NotPlayed, notFound } from "./protocol";

/**
 * An object as the client sees it: members under the names of the wire. What a description leaves out does not exist, and
 * asking for it fails the test.
 */
export interface HostObject {
  readonly type: string;
  /** Sent as `Id` when the object is instantiated. */
  readonly id?: string | number;
  /** Needs a reference to outlive a sync: ranges, paragraphs, bodies. */
  readonly tracked: boolean;
  readonly scalars: Readonly<Record<string, Scalar>>;
  readonly navigations: Readonly<Record<string, () => HostObject | null>>;
  readonly methods: Readonly<Record<string, (...args: unknown[]) => unknown>>;
  /** A collection's members, in order. */
  readonly items?: () => readonly HostObject[];
  readonly getItem?: (key: unknown) => HostObject;
}

export interface Scalar {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

export const readOnly = (get: () => unknown): Scalar => ({ get });
export const readWrite = (get: () => unknown, set: (value: unknown) => void): Scalar => ({ get, set });

type Description = Partial<Omit<HostObject, "type">>;

export function hostObject(type: string, description: Description): HostObject {
  return { type, tracked: false, scalars: {}, navigations: {}, methods: {}, ...description };
}

/** A collection with the look-ups that every collection of Office has. */
export function collection(
  type: string,
  items: () => readonly HostObject[],
  description: Description & { readonly find?: (key: unknown) => HostObject | null } = {},
): HostObject {
  const { find = byId(items), ...rest } = description;
  const getItem = (key: unknown): HostObject => {
    const found = find(key);
    if (found === null) throw notFound();
    return found;
  };
  const at = (index: unknown): HostObject => {
    const item = items()[Number(index)];
    if (item === undefined) throw notFound();
    return item;
  };
  return hostObject(type, {
    ...rest,
    items,
    getItem,
    methods: {
      GetItem: getItem,
      GetItemOrNullObject: (key) => find(key),
      GetItemAt: at,
      GetFirst: () => at(0),
      GetFirstOrNullObject: () => items()[0] ?? null,
      GetLast: () => at(items().length - 1),
      GetLastOrNullObject: () => items().at(-1) ?? null,
      GetCount: () => items().length,
      ...rest.methods,
    },
  });
}

const byId =
  (items: () => readonly HostObject[]) =>
  (key: unknown): HostObject | null =>
    items().find((item) => item.id === key) ?? null;

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "scalars" in value && "navigations" in value;
}

export function navigate(object: HostObject, name: string): HostObject | null {
  const navigation = object.navigations[name];
  if (navigation === undefined) throw new NotPlayed(`${object.type}.${name}`);
  return navigation();
}

export function scalarOf(object: HostObject, name: string): Scalar {
  const scalar = object.scalars[name];
  if (scalar === undefined) throw new NotPlayed(`${object.type}.${name}`);
  return scalar;
}
