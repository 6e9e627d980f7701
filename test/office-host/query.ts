import { type HostObject, scalarOf } from "./object";
import { type QueryInfo } from "./protocol";

/** What a load brings: the named members, nested ones by path, a collection's items one by one. */
export function answerQuery(object: HostObject, query: QueryInfo, keep: (object: HostObject) => string): unknown {
  const select = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (object.items === undefined) return project(object, select, keep);
  const skip = query.Skip ?? 0;
  const items = object.items().slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  const own = select.filter((name) => upper(name) in object.scalars);
  return {
    ...(own.length > 0 && project(object, own, keep)),
    ...(object.tracked && { _ReferenceId: keep(object) }),
    _Items: items.map((item, index) => ({
      ...project(
        item,
        select.filter((name) => !own.includes(name)),
        keep,
      ),
      _Index: index + skip,
    })),
  };
}

function project(
  object: HostObject,
  select: readonly string[],
  keep: (object: HostObject) => string,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  if (object.id !== undefined) answer.Id = object.id;
  if (object.tracked) answer._ReferenceId = keep(object);
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [head = "", ...rest] = path.split(/[/.]/);
    const name = upper(head);
    if (head === "*" || head === "$all") addAll(object, answer);
    else if (name in object.navigations)
      nested.set(name, [...(nested.get(name) ?? []), ...(rest.length ? [rest.join("/")] : [])]);
    else answer[name] = scalarOf(object, name).get();
  }
  if (select.length === 0) addAll(object, answer);
  for (const [name, inner] of nested) {
    const target = object.navigations[name]?.() ?? null;
    answer[name] = target === null ? null : answerQuery(target, { Select: inner }, keep);
  }
  return answer;
}

function addAll(object: HostObject, answer: Record<string, unknown>): void {
  for (const [name, scalar] of Object.entries(object.scalars)) answer[name] = scalar.get();
}

export const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
