import { type ActFact, type ClauseFact, type Facts, type PreambleFact } from "../order/facts";
import { type Clause, type Order, type Person } from "../order/order";
import { type Plan } from "../plan/plan";
import { type Official, type Profile } from "../profile/profile";
import { inflect } from "../russian/inflect";
import { type Nouns } from "../russian/nouns";
import { initialsFirst, surnameFirst } from "../order/wording/official";

/**
 * What an order's text tells of its facts, where its file does not keep them: days, numbers and titles as they stand, and
 * clauses in their own words. What stands in an oblique case is known again only where the profile names it; the rest is
 * left for the clerk to fill in.
 */
export function factsFromOrder(
  order: Order,
  { plan, profile, nouns }: { plan: Plan | null; profile: Profile; nouns: Nouns },
): Facts {
  const signer = order.signer && signerOf(order.signer, profile);
  return {
    kind: "plan",
    date: order.date?.day ?? null,
    number: numberOf(order, profile),
    ...(plan?.title === null && { document: { name: "" } }),
    preamble: preambleOf(order, profile, nouns),
    clauses: order.clauses
      .filter(({ number }) => number !== order.control?.number)
      .flatMap((clause) => clausesOf(clause)),
    overseer: order.overseer && overseerOf(order.overseer, profile, nouns),
    ...(signer && { signer }),
  };
}

function numberOf({ number }: Order, { numberIndex }: Profile): string | null {
  const typed = number?.clean.trim() ?? "";
  if (typed === "" || /^_+$/.test(typed)) return null;
  return numberIndex !== "" && typed.startsWith(numberIndex) ? typed.slice(numberIndex.length) : typed;
}

function preambleOf({ grounds, preamble }: Order, profile: Profile, nouns: Nouns): PreambleFact[] {
  const acts = grounds.map(({ kind, author, date, number, title }): ActFact => ({
    kind,
    author: author === null ? null : nominativeOf(author, profile, nouns),
    date: date?.day ?? null,
    number,
    title,
  }));
  if (acts.length === 0) return [];
  const opening = preamble?.clean.trim().toLowerCase() ?? "";
  const kind = opening.startsWith("во исполнение")
    ? "execution"
    : opening.startsWith("на основании")
      ? "basis"
      : "accordance";
  return [{ kind, acts }];
}

/** A body of the profile in the genitive is known again; another is asked for. */
function nominativeOf(genitive: string, { body }: Profile, nouns: Nouns): string {
  const bodies = [body.short, body.name].filter((name) => name.trim() !== "");
  const known = bodies.find((nominative) =>
    isSame(inflect({ kind: "organisation", nominative }, nouns).genitive, genitive),
  );
  return known ?? "";
}

const isSame = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (text: string): string => text.replace(/\s+/gu, " ").trim().toLowerCase().replaceAll("ё", "е");

/** The clause that approves the plan is known by its verb; the others keep their words. */
function clausesOf({ field, clauses }: Clause): ClauseFact[] {
  const text = field.clean.trim();
  if (/^утвердить\s/iu.test(text) && /план|дорожн|комплекс/iu.test(text)) return [{ kind: "approve" }];
  const inner = clauses.map((one) => one.field.clean.trim());
  return [{ kind: "text", text, ...(inner.length > 0 && { clauses: inner }) }];
}

/** null: the profile's head signs. */
function signerOf(signer: Person, { head, deputies }: Profile): Official | null {
  const known = [head, ...deputies].find(({ name }) => name !== "" && isSame(initialsFirst(name), signer.name));
  if (known) return known === head ? null : known;
  return { position: signer.position, name: surnameFirst(signer.name) };
}

/** Control is laid on a person in the accusative: known again among the profile's people, else asked for. */
function overseerOf(overseer: Person, { head, deputies }: Profile, nouns: Nouns): Official {
  const isThis = ({ name, gender }: Official): boolean => {
    const { accusative } = inflect({ kind: "person", nominative: name, ...(gender && { gender }) }, nouns);
    return (
      isSame(accusative, overseer.name) || isSame(accusative.split(" ")[0] ?? "", overseer.name.split(" ")[0] ?? "")
    );
  };
  return [...deputies, head].find((one) => one.name !== "" && isThis(one)) ?? { position: "", name: "" };
}
