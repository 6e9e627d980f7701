import { type ActorFact } from "../facts";
import { lowerFirst } from "./official";
import { personRequest, type Scribe } from "./scribe";

/** Whom the clause addresses, in the dative: «руководителю МБОУ СОШ № 3 (Пановой Е.В.)». */
export function actorPhrase(actor: ActorFact, scribe: Scribe, field: string): string {
  const { wording } = scribe;
  const { position, person } = withSchool(actor, scribe, field);
  const post =
    position === ""
      ? scribe.missing(field, "Укажите, кому поручено: должность или подразделение.")
      : scribe.decline({ kind: actor.unit ? "organisation" : "position", nominative: position }, "dative");
  const units = actor.units ?? [];
  const listed =
    units.length === 0 ? "" : wording.units === "brackets" ? ` (${units.join(", ")})` : `: ${units.join(", ")}`;
  if (person === null) return `${post}${listed}`;
  const request = personRequest({ ...person, position }, (message) => {
    scribe.missing(`${field}.person.gender`, message);
  });
  const brackets = wording.person === "brackets" || actor.unit === true;
  if (brackets && wording.bracketCase === "nominative") return `${post} (${request.nominative})${listed}`;
  const name = scribe.decline(request, "dative");
  return `${post}${brackets ? ` (${name})` : ` ${name}`}${listed}`;
}

/** A list of units after a colon is closed by a dash before the action. */
export const actorEnd = (actor: ActorFact, { wording }: Scribe): string =>
  (actor.units ?? []).length > 0 && wording.units === "colon" ? " –" : "";

function withSchool(
  actor: ActorFact,
  scribe: Scribe,
  field: string,
): { position: string; person: NonNullable<ActorFact["person"]> | null } {
  const { school } = actor;
  if (school === undefined) return { position: (actor.position ?? "").trim(), person: actor.person ?? null };
  const head = scribe.profile.schools.find(({ name }) => name === school)?.head ?? null;
  if (head === null) {
    scribe.missing(`${field}.school`, `Укажите в реквизитах руководителя школы «${school}»: ему адресовано поручение.`);
    return { position: `руководитель ${school}`, person: null };
  }
  const post = lowerFirst(actor.position ?? head.position);
  return { position: post.includes(school) ? post : `${post} ${school}`, person: actor.person ?? head };
}
