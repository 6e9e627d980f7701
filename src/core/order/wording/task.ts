import { type DraftClause } from "../draft";
import { type ClauseFact, type TaskClause, type TaskFact } from "../facts";
import { actorEnd, actorPhrase } from "./actor";
import { deadlinePhrase } from "./deadline";
import { lowerFirst, sentence, upperFirst } from "./official";
import { type Scribe } from "./scribe";

/** A clause before it has its number. */
export type Unnumbered = Omit<DraftClause, "number" | "clauses"> & { readonly clauses: readonly Unnumbered[] };

export const plain = (text: string): Unnumbered => ({ text, clauses: [] });

/** «Руководителю … (Пановой Е.В.) разработать …», or the actor and a colon, and each task a sub-clause. */
export function taskClause({ actor, tasks }: TaskClause, scribe: Scribe, field: string): Unnumbered {
  const whom = upperFirst(actorPhrase(actor, scribe, `${field}.actor`));
  const phrases = tasks.map((task, index) => taskPhrase(task, scribe, `${field}.tasks.${index}`));
  const [only] = phrases;
  if (only === undefined) {
    return plain(`${whom} ${scribe.missing(`${field}.tasks`, "Укажите, что поручено сделать.")}.`);
  }
  if (phrases.length === 1) return plain(sentence(`${whom}${actorEnd(actor, scribe)} ${only}`));
  return { text: `${whom}:`, clauses: listed(phrases, scribe) };
}

/** Sub-clauses: «1.1. Обеспечить ….», or «1) обеспечить …;». */
export function listed(phrases: readonly string[], { profile }: Scribe): Unnumbered[] {
  if (profile.style.subclauses === "1.1.") return phrases.map((phrase) => plain(sentence(upperFirst(phrase))));
  return phrases.map((phrase, index) => plain(index === phrases.length - 1 ? sentence(phrase) : `${phrase};`));
}

/** «разместить настоящий приказ на официальном сайте …», «довести … до сведения …». */
export function noticeClause(
  clause: Extract<ClauseFact, { kind: "publish" | "inform" }>,
  scribe: Scribe,
  field: string,
): Unnumbered {
  const order = scribe.wording.thisOrder ? "настоящий приказ" : "приказ";
  const action =
    clause.kind === "publish"
      ? `разместить ${order} на официальном сайте ${siteOwner(clause.site, scribe)} в сети «Интернет»`
      : `довести ${order} до сведения ${audience(clause.audience, scribe, field)}`;
  const when = clause.deadline === undefined ? "" : ` ${deadlinePhrase(clause.deadline, scribe, `${field}.deadline`)}`;
  const whom = clause.actor === undefined ? "" : `${actorPhrase(clause.actor, scribe, `${field}.actor`)} `;
  return plain(sentence(upperFirst(`${whom}${action}${when}`)));
}

/** Steps joined by «и», each deadline after its own, what is done last: «разработать до … и реализовать в … план». */
function taskPhrase({ steps, object }: TaskFact, scribe: Scribe, field: string): string {
  const phrases = steps.map(({ action, deadline }, index) => {
    const step = `${field}.steps.${index}`;
    const verb =
      action.trim() === ""
        ? scribe.missing(`${step}.action`, "Укажите, что сделать, например: разработать.")
        : lowerFirst(action.trim().replace(/[.;]$/, ""));
    return deadline === undefined ? verb : `${verb} ${deadlinePhrase(deadline, scribe, `${step}.deadline`)}`;
  });
  const done = phrases.length > 1 ? `${phrases.slice(0, -1).join(", ")} и ${phrases.at(-1) ?? ""}` : (phrases[0] ?? "");
  return object === undefined
    ? done
    : `${done} ${scribe.decline({ kind: "document", nominative: object }, "accusative")}`;
}

const siteOwner = (site: string | undefined, scribe: Scribe): string =>
  scribe.decline({ kind: "organisation", nominative: site ?? scribe.profile.body.short }, "genitive");

function audience(nominative: string, scribe: Scribe, field: string): string {
  if (nominative.trim() !== "") return scribe.decline({ kind: "position", nominative }, "genitive");
  return scribe.missing(`${field}.audience`, "Укажите, до чьего сведения довести приказ.");
}
