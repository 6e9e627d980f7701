import { useCallback } from "react";
import { type Facts } from "../../core/order/facts";
import { type Profile } from "../../core/profile/profile";
import { OrderPaper } from "../order/OrderPaper";
import { useSession } from "../SessionContext";
import { useAnswer } from "../useAnswer";
import { wordingForm as words } from "./strings";

/** A made-up order in the office's own turns of phrase. */
export function WordingExample({ profile }: { profile: Profile }) {
  const { work } = useSession();
  const ask = useCallback(() => work.draft({ facts: example, profile: named(profile), plan: null }), [work, profile]);
  const { value } = useAnswer(ask);
  if (value === null) return null;
  return (
    <section aria-label={words.example}>
      <p className="hint">{words.exampleHint}</p>
      <OrderPaper draft={value.draft} />
    </section>
  );
}

/** What the profile does not name yet is made up too, so that the example has no blanks. */
const named = (profile: Profile): Profile => ({
  ...profile,
  body: {
    ...profile.body,
    name: profile.body.name === "" ? words.body : profile.body.name,
    short: profile.body.short === "" ? words.body : profile.body.short,
  },
  head: profile.head.name === "" ? { position: words.headPosition, name: words.head } : profile.head,
});

const example: Facts = {
  kind: "plan",
  date: "2026-02-17",
  number: "45",
  document: { name: words.plan, period: { type: "calendar", year: 2026 }, defined: true },
  preamble: [
    {
      kind: "accordance",
      acts: [
        { kind: "приказ", author: words.ministry, date: "2026-01-23", number: "74", title: words.act },
        { kind: "план работы", author: words.bodyName, period: { type: "calendar", year: 2026 } },
      ],
    },
    { kind: "purpose", goal: words.goal },
  ],
  clauses: [
    { kind: "approve" },
    {
      kind: "task",
      actor: { position: words.director, person: { name: words.directorName } },
      tasks: [{ steps: [{ action: words.task, deadline: { until: "2026-12-01" } }] }],
    },
    {
      kind: "task",
      actor: { position: words.directors, units: [words.schoolOne, words.schoolTwo] },
      tasks: [{ steps: [{ action: words.report, deadline: { until: "2026-12-20" } }] }],
    },
  ],
  overseer: null,
};
