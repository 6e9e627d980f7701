import { fieldTitle } from "../../documents/order/field-title";
import { readFieldTag } from "../../documents/order/field-tag";
import { type Neighbour as StepNeighbour } from "../../documents/order/renewal/renewal-steps";
import { type WordControl, type WordRenewal, type WordStep } from "../../documents/order/renewal/word-renewal";
import { type Clause, type Neighbour, neighbourOf, putClause, removeControl, writeControl } from "./field-controls";
import { type NamedClause, type UndoStep } from "./undo-renewal";

export interface StepsMade {
  /** How to take the steps back, the last first. */
  readonly back: readonly UndoStep[];
  /** Fields of clauses that Word would not number where they belong: they are not put in. */
  readonly refused: readonly string[];
}

/** Queues the steps over the controls that they count, whose paragraphs are loaded. */
export function makeSteps({ steps, controls }: WordRenewal, items: readonly Word.ContentControl[]): StepsMade {
  const made = new Map<string, Neighbour>();
  const back: UndoStep[] = [];
  const refused: string[] = [];
  const at = (neighbour: StepNeighbour | null): Neighbour | null => {
    if (neighbour === null) return null;
    if ("tag" in neighbour) return made.get(neighbour.tag) ?? null;
    const [item, level] = [items[neighbour.control], controls[neighbour.control]?.depth];
    return item && level != null ? neighbourOf(item, level) : null;
  };
  for (const step of steps) {
    switch (step.kind) {
      case "write": {
        const [item, old] = [items[step.control], controls[step.control]];
        if (item === undefined || old === undefined) break;
        const before = { ...clauseOf(item, old), text: step.text === null ? null : old.text };
        back.push({ kind: "write", tag: step.tag, before });
        const written = step.text === null ? item : writeControl(item, step.text);
        written.tag = step.tag;
        const field = readFieldTag(step.tag)?.field;
        written.title = field ? fieldTitle(field) : item.title;
        break;
      }
      case "remove": {
        const [item, old] = [items[step.control], controls[step.control]];
        if (item === undefined || old === undefined) break;
        back.push({ kind: "restore", clause: clauseOf(item, old), ...neighboursOf(step.control, controls, steps) });
        removeControl(item);
        break;
      }
      case "insert": {
        const title = fieldTitle(step.field);
        const isLost = step.after !== null && at(step.after) === null;
        const put = isLost ? null : putClause(at(step.after), at(step.before), { ...step, level: step.depth, title });
        if (put === null) {
          refused.push(step.field);
          break;
        }
        made.set(step.tag, put);
        back.push({ kind: "drop", tag: step.tag });
        break;
      }
    }
  }
  return { back: back.reverse(), refused };
}

/** What is to come back. */
function clauseOf(item: Word.ContentControl, { tag, text, depth }: WordControl): Clause {
  const plain = item.paragraphs.items[1];
  const indent = plain ? { left: plain.leftIndent, firstLine: plain.firstLineIndent } : null;
  return { tag, title: item.title, text, level: depth ?? 0, indent };
}

/** The clauses that stay around one that goes, under the tags that they then have. */
function neighboursOf(
  control: number,
  controls: readonly WordControl[],
  steps: readonly WordStep[],
): { readonly after: NamedClause | null; readonly next: NamedClause | null } {
  const removed = new Set(steps.flatMap((step) => (step.kind === "remove" ? [step.control] : [])));
  const named = (at: number): NamedClause | null => {
    const { tag, depth } = controls[at] ?? { tag: "", depth: null };
    if (depth === null) return null;
    const renamed = steps.find((step) => step.kind === "write" && step.control === at);
    return { tag: renamed?.kind === "write" ? renamed.tag : tag, level: depth };
  };
  const next = controls.findIndex((_, at) => at > control && !removed.has(at) && named(at) !== null);
  // The one before it may go as well: it is put back first.
  return { after: named(control - 1), next: next < 0 ? null : named(next) };
}
