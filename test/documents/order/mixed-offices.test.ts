import fc from "fast-check";
import { type ClauseFact, type PreambleFact } from "../../../src/core/order/facts";
import { type Style, type Wording } from "../../../src/core/profile/profile";
import { expectFaultless } from "../../kit/offices/expect-faultless";
import { madeOrder } from "../../kit/offices/made-order";
import { type Office } from "../../kit/offices/office";
import { offices } from "../../kit/offices/offices";

/** What an office's document, plan and clauses are about stays together; all else is another office's. */
interface Mix {
  readonly about: string;
  readonly body: string;
  readonly people: string;
  readonly grounds: string;
  readonly style: string;
  readonly wording: Partial<Wording>;
  readonly more: readonly ClauseFact[];
}

const whole = new Map(offices.filter(([, { facts }]) => facts.kind !== "annex"));
const office = fc.constantFrom(...whole.keys());

const dates = ["digits", "words", "words-full"] as const satisfies readonly Style["date"][];
const wordings: fc.Arbitrary<Partial<Wording>> = fc.record(
  {
    approval: fc.constantFrom("attached", "annex", "brackets"),
    person: fc.constantFrom("brackets", "plain"),
    bracketCase: fc.constantFrom("dative", "nominative"),
    units: fc.constantFrom("brackets", "colon"),
    until: fc.constantFrom("до", "в срок до", "не позднее"),
    purpose: fc.constantFrom("в целях", "с целью"),
    preambleCommas: fc.boolean(),
    acts: fc.constantFrom("and", "comma"),
    resolveLine: fc.boolean(),
    thisOrder: fc.boolean(),
    dateFrom: fc.boolean(),
    textDate: fc.constantFrom(...dates),
    stampDate: fc.constantFrom(...dates),
    stamp: fc.constantFrom("capitals", "word"),
    letterhead: fc.constantFrom("as-is", "capitals"),
    annexTitle: fc.constantFrom("capitals", "word"),
  },
  { requiredKeys: [] },
);

/** Clauses that any order may have beside its own. */
const anyClauses: readonly ClauseFact[] = [...whole.values()].flatMap(({ facts }) =>
  facts.clauses.flatMap((clause): ClauseFact[] => {
    // A deadline belongs to its own order's day.
    if (clause.kind === "publish") return [without(clause, "deadline")];
    if (clause.kind === "inform") return [without(clause, "deadline")];
    return clause.kind === "repeal" || clause.kind === "text" ? [clause] : [];
  }),
);

const mixes: fc.Arbitrary<Mix> = fc.record({
  about: office,
  body: office,
  people: office,
  grounds: office,
  style: office,
  wording: wordings,
  more: fc.subarray([...anyClauses], { maxLength: 2 }),
});

function mixed({ wording, more, ...names }: Mix): Office {
  const [about, body, people, grounds, style] = [names.about, names.body, names.people, names.grounds, names.style].map(
    (name) => whole.get(name)!,
  ) as [Office, Office, Office, Office, Office];
  const { facts, profile, plan } = about;
  const own = without(facts, "signer");
  const preamble = grounds.facts.preamble.filter((part) => isBefore(part, facts.date!));
  const signer = people.facts.signer;
  return {
    plan,
    profile: {
      ...profile,
      body: body.profile.body,
      place: body.profile.place,
      numberIndex: body.profile.numberIndex,
      head: people.profile.head,
      deputies: people.profile.deputies,
      style: {
        ...style.profile.style,
        planNumber: profile.style.planNumber,
        wording: { ...style.profile.style.wording, ...wording },
      },
    },
    facts: {
      ...own,
      preamble: preamble.length > 0 ? preamble : facts.preamble,
      clauses: [...facts.clauses, ...more],
      overseer: people.facts.overseer,
      ...(signer && { signer }),
    },
  };
}

function without<T extends object, K extends keyof T>(whole: T, key: K): Omit<T, K> {
  const { [key]: dropped, ...rest } = whole;
  void dropped;
  return rest;
}

/** Nothing rests on an act that is issued later. */
const isBefore = (part: PreambleFact, day: string): boolean =>
  part.kind === "purpose" || part.acts.every(({ date }) => (date ?? "") < day);

it("any mixture of offices is an order without a fault", async () => {
  await fc.assert(
    fc.asyncProperty(mixes, async (mix) => {
      const one = mixed(mix);
      expectFaultless(one, await madeOrder(one));
    }),
    { numRuns: 60, seed: 11 },
  );
});
