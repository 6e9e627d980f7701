import { type HostObject, isHostObject, navigate, scalarOf } from "./object";
import {
  type Action,
  type ArgumentInfo,
  HostError,
  NotPlayed,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
  actionType,
  invalidArgument,
  pathType,
} from "./protocol";
import { answerQuery, upper } from "./query";

/** What the interpreter needs of an emulated program. */
export interface Program {
  readonly root: HostObject;
  /** Objects that the client makes by name: `Microsoft.WordServices.SearchOptions`. */
  create(name: string): HostObject;
  /** The client subscribes to, or leaves, an event of an object. */
  listen?(event: string, on: boolean): void;
  /** The document's own file. */
  file(): Uint8Array;
}

export interface Session {
  /** Answers one request, that is one `context.sync()`: in order, up to the first error, without rollback. */
  process(body: RequestBody): ResponseBody;
  /** Members that were asked for and are not played: a test that leaves any has failed. */
  readonly notPlayed: ReadonlySet<string>;
}

type Target = HostObject | null;

/** The host's side of the rich API over any program. */
export function session(program: Program): Session {
  const references = new Map<string, HostObject>();
  const names = new Map<HostObject, string>();
  const notPlayed = new Set<string>();

  const keep = (object: HostObject): string => {
    const name = names.get(object) ?? `emulated|${object.type}|${names.size + 1}`;
    names.set(object, name);
    references.set(name, object);
    return name;
  };

  function process(body: RequestBody): ResponseBody {
    const results: { ActionId: number; Value: unknown }[] = [];
    const resolve = resolver(body.ObjectPaths);
    for (const [index, action] of body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: perform(action, body, resolve) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        if (error instanceof NotPlayed) notPlayed.add(error.message);
        const { code: Code, message: Message, status: HttpStatusCode } = error;
        return { Results: results, Error: { Code, Message, Location: "", HttpStatusCode, ActionIndex: index } };
      }
    }
    return { Results: results };
  }

  /** Each path is evaluated once a request: methods such as Add have effects. */
  function resolver(paths: Readonly<Record<string, ObjectPath>>): (id: number) => Target {
    const known = new Map<number, Target>();
    const resolve = (id: number): Target => {
      const before = known.get(id);
      if (before !== undefined) return before;
      const path = paths[id];
      if (path === undefined) throw new HostError("InvalidObjectPath", `object path ${id}`);
      const target = evaluate(path, resolve);
      known.set(id, target);
      return target;
    };
    return resolve;
  }

  function evaluate(path: ObjectPath, resolve: (id: number) => Target): Target {
    const parent = (): Target => resolve(path.ParentObjectPathId ?? 0);
    switch (path.ObjectPathType) {
      case pathType.global:
        return program.root;
      case pathType.new:
        return program.create(path.Name);
      case pathType.null:
        return null;
      case pathType.reference: {
        const kept = references.get(path.Name);
        if (kept === undefined) throw new HostError("InvalidReference", "This reference is not valid.");
        return kept;
      }
      case pathType.property: {
        const owner = parent();
        return owner === null ? null : navigate(owner, path.Name);
      }
      case pathType.indexer: {
        const owner = parent();
        if (owner === null) return null;
        if (owner.getItem === undefined) throw new NotPlayed(`${owner.type}[…]`);
        return owner.getItem(argumentsOf(path.ArgumentInfo, resolve)[0]);
      }
      case pathType.method: {
        const owner = parent();
        if (owner === null) return null;
        const made = call(owner, path.Name, argumentsOf(path.ArgumentInfo, resolve));
        if (made !== null && !isHostObject(made)) throw new NotPlayed(`${owner.type}.${path.Name} as an object`);
        return made;
      }
      default:
        throw new NotPlayed(`object paths of type ${path.ObjectPathType}`);
    }
  }

  function perform(action: Action, body: RequestBody, resolve: (id: number) => Target): unknown {
    if (action.ActionType === actionType.trace) return null;
    const target = resolve(action.ObjectPathId);
    if (target === null) return null;
    switch (action.ActionType) {
      case actionType.instantiate:
        return {
          ...(target.id !== undefined && { Id: target.id }),
          ...(target.tracked &&
            (body.AutoKeepReference === true || names.has(target)) && { _ReferenceId: keep(target) }),
        };
      case actionType.query:
        return answerQuery(target, action.QueryInfo ?? {}, keep);
      case actionType.method: {
        const value = call(target, action.Name, argumentsOf(action.ArgumentInfo, resolve));
        return value === undefined || isHostObject(value) ? null : value;
      }
      case actionType.setProperty:
        set(target, action.Name, action.ArgumentInfo?.Arguments?.[0]);
        return null;
      case actionType.update:
        update(target, action.ObjectState ?? {});
        return null;
      default:
        throw new NotPlayed(`actions of type ${action.ActionType}`);
    }
  }

  function call(target: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === "_KeepReference") {
      keep(target);
      return undefined;
    }
    if (name === "_RemoveReference") {
      const kept = references.get(String(args[0]));
      if (kept) names.delete(kept);
      references.delete(String(args[0]));
      return undefined;
    }
    const event = /^_(Register|Unregister)(\w+)Event$/.exec(name);
    if (event && program.listen) {
      program.listen(`${target.type}.${event[2]}`, event[1] === "Register");
      return undefined;
    }
    const method = target.methods[name];
    if (method === undefined) throw new NotPlayed(`${target.type}.${name}()`);
    return method(...args);
  }

  return { process, notPlayed };
}

function set(target: HostObject, name: string, value: unknown): void {
  const scalar = scalarOf(target, name);
  if (scalar.set === undefined) throw invalidArgument(`${target.type}.${name} is read-only`);
  scalar.set(value);
}

function update(target: HostObject, state: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(state)) {
    const name = upper(key);
    if (name in target.navigations) {
      const inner = navigate(target, name);
      if (inner !== null) update(inner, value as Readonly<Record<string, unknown>>);
    } else set(target, name, value);
  }
}

function argumentsOf(info: ArgumentInfo | undefined, resolve: (id: number) => Target): unknown[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  const replace = (value: unknown, reference: unknown): unknown => {
    if (Array.isArray(reference)) {
      return (value as readonly unknown[]).map((item, index) => replace(item, (reference as unknown[])[index]));
    }
    return typeof reference === "number" && reference !== 0 ? resolve(reference) : value;
  };
  return (info?.Arguments ?? []).map((value, index) => replace(value, references[index]));
}
