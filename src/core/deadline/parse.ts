import { type Period } from "../calendar/period";
import { combine } from "./combine";
import { type Context, take } from "./form";
import { absentForms } from "./forms/absent";
import { isOtherText } from "./label";
import { type Flag, type Meaning, type Reading, type Repair } from "./meaning";
import { type Phrase, phraseOf } from "./phrase";
import { respelled } from "./respell";
import { readSequence } from "./sequence";

/**
 * What a deadline phrase means in a plan for these years. `period` null: the plan tells no years, so a phrase that wants
 * one is unreadable. Never throws; what is not understood is said so, never guessed.
 */
export function parseDeadline(text: string, period: Period | null): Reading {
  const phrase = phraseOf(text);
  const absent = take(absentForms, 0, contextOf(phrase, period));
  if (absent !== null) return read(none(absent.value), [], phrase.repairs);
  const direct = understand(phrase, period);
  if (typeof direct === "object") return read(direct.meaning, direct.assumed, phrase.repairs);
  const spelled = respelled(phrase);
  const healed = spelled && understand(spelled, period);
  if (spelled && healed && typeof healed === "object") return read(healed.meaning, healed.assumed, spelled.repairs);
  if (isOtherText(phrase.low)) return read(none("not-a-deadline"), [], []);
  return { kind: "unreadable", why: `Срок «${text.trim()}» не понят. ${direct}` };
}

function understand(phrase: Phrase, period: Period | null): ReturnType<typeof combine> {
  const sequence = readSequence(contextOf(phrase, period));
  if ("linked" in sequence) return combine(sequence.linked, period);
  const rest = phrase.shown.slice(sequence.stuck).trim();
  return rest === "" ? "Фраза обрывается." : `Непонятно, что значит «${rest}».`;
}

const contextOf = ({ shown, low }: Phrase, period: Period | null): Context => ({ period, shown, low });

const none = (flag: Flag): Meaning => ({ kind: "none", start: null, end: null, flags: [flag] });

type Read = Extract<Reading, { kind: "read" }>;

function read(meaning: Meaning, assumed: Read["assumed"], repairs: readonly Repair[]): Reading {
  if (repairs.length === 0) return { kind: "read", meaning, assumed };
  return { kind: "read", meaning: { ...meaning, flags: [...(meaning.flags ?? []), "typo"] }, assumed, repairs };
}
