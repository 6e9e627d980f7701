import { type Clause, type Neighbour, neighbourOf, putClause, removeControl, writeControl } from "./field-controls";

/** How one step of a renewal is taken back; controls are found by the tags that the renewal gave them. */
export type UndoStep =
  | {
      readonly kind: "write";
      readonly tag: string;
      /** Without a text where the words stayed. */
      readonly before: Pick<Clause, "tag" | "title" | "indent"> & { readonly text: string | null };
    }
  | { readonly kind: "drop"; readonly tag: string }
  | {
      readonly kind: "restore";
      readonly clause: Clause;
      /** What it stood between. */
      readonly after: NamedClause | null;
      readonly next: NamedClause | null;
    };

/** A clause by its tag, and its level in the list. */
export interface NamedClause {
  readonly tag: string;
  readonly level: number;
}

/** Takes a renewal back, its last step first. What is not there any more is passed over. */
export async function undoSteps(context: Word.RequestContext, steps: readonly UndoStep[]): Promise<void> {
  const { contentControls } = context.document;
  contentControls.load("items/tag,items/text");
  await context.sync();
  for (const { paragraphs } of contentControls.items) paragraphs.load("items/text");
  await context.sync();
  const byTag = new Map<string, Word.ContentControl[]>();
  for (const item of contentControls.items) byTag.set(item.tag, [...(byTag.get(item.tag) ?? []), item]);
  const take = (tag: string): Word.ContentControl | undefined => byTag.get(tag)?.shift();
  for (const step of steps) {
    const item = step.kind === "drop" ? take(step.tag) : undefined;
    if (item) removeControl(item);
  }
  const restored = new Map<string, Neighbour>();
  const at = (named: NamedClause | null): Neighbour | null => {
    const item = named && byTag.get(named.tag)?.[0];
    return named && (restored.get(named.tag) ?? (item ? neighbourOf(item, named.level) : null));
  };
  // A clause stood after the one before it, which may itself be restored only now: those above come first.
  for (const step of [...steps].reverse()) {
    if (step.kind !== "restore") continue;
    const put = putClause(at(step.after), at(step.next), step.clause);
    if (put) restored.set(step.clause.tag, put);
  }
  for (const step of steps) {
    const item = step.kind === "write" ? take(step.tag) : undefined;
    if (step.kind !== "write" || item === undefined) continue;
    const { text, indent, tag, title } = step.before;
    const written = text === null ? item : writeControl(item, text, indent);
    written.tag = tag;
    written.title = title;
  }
  await context.sync();
}
