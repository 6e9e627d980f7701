/** How one step of a renewal is taken back; controls are found by the tags that the renewal gave them. */
export type UndoStep =
  | {
      readonly kind: "write";
      readonly tag: string;
      readonly before: { readonly tag: string; readonly title: string; readonly text: string | null };
    }
  | { readonly kind: "drop"; readonly tag: string }
  | {
      readonly kind: "restore";
      readonly tag: string;
      readonly title: string;
      readonly text: string;
      readonly depth: number;
      /** The tag of the control that it stood after. */
      readonly after: string | null;
      /** Its list level, -1 where it is no clause. */
      readonly afterDepth: number;
    };

/** Takes a renewal back, its last step first. What is not there any more is passed over. */
export async function undoSteps(context: Word.RequestContext, steps: readonly UndoStep[]): Promise<void> {
  const { contentControls } = context.document;
  contentControls.load("items/tag,items/text");
  await context.sync();
  const byTag = new Map<string, Word.ContentControl[]>();
  for (const item of contentControls.items) byTag.set(item.tag, [...(byTag.get(item.tag) ?? []), item]);
  const take = (tag: string): Word.ContentControl | undefined => byTag.get(tag)?.shift();
  const put = (tag: string, item: Word.ContentControl): void => void byTag.set(tag, [item, ...(byTag.get(tag) ?? [])]);
  const dropped = steps.flatMap((step) => (step.kind === "drop" ? (take(step.tag) ?? []) : []));
  for (const item of dropped) item.paragraphs.load("items/text");
  if (dropped.length > 0) await context.sync();
  for (const { paragraphs } of dropped) for (const paragraph of paragraphs.items) paragraph.delete();
  // A clause stood after the one before it, which may itself be restored only now: those above come first.
  const restored = steps.filter((step) => step.kind === "restore").reverse();
  for (const step of restored) {
    const anchor = step.after === null ? undefined : byTag.get(step.after)?.[0];
    if (anchor) put(step.tag, restore(step, anchor));
  }
  for (const step of steps) {
    const item = step.kind === "write" ? take(step.tag) : undefined;
    if (step.kind !== "write" || item === undefined) continue;
    if (step.before.text !== null) item.insertText(step.before.text.replace(/\n/g, "\v"), "Replace");
    item.tag = step.before.tag;
    item.title = step.before.title;
  }
  await context.sync();
}

function restore(step: Extract<UndoStep, { kind: "restore" }>, anchor: Word.ContentControl): Word.ContentControl {
  const fresh = anchor.paragraphs.getLast().insertParagraph(step.text.replace(/\n/g, "\v"), "After");
  if (step.afterDepth !== step.depth) fresh.listItem.level = step.depth;
  const item = fresh.getRange("Content").insertContentControl();
  item.tag = step.tag;
  item.title = step.title;
  return item;
}
