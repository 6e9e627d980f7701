import { type Facts } from "../../core/order/facts";
import { type Plan } from "../../core/plan/plan";
import { type Profile } from "../../core/profile/profile";
import { ChoiceField } from "../form/ChoiceField";
import { orderForm as words } from "./strings";
import { ClauseList } from "./ClauseList";
import { ControlFields } from "./ControlFields";
import { DocumentFields } from "./DocumentFields";
import { DayField, FactField } from "./FactField";
import { emptyGroup, GroupFields } from "./GroupFields";
import { PreambleFields } from "./PreambleFields";

interface Props {
  readonly facts: Facts;
  readonly profile: Profile;
  readonly plan: Plan | null;
  readonly onChange: (facts: Facts) => void;
}

/** What the clerk types for one order; everything in the nominative, the program words it. */
export function OrderForm({ facts, profile, plan, onChange }: Props) {
  const isWhole = facts.kind !== "annex";
  return (
    <>
      <section className="form-section" aria-labelledby="order-head">
        <h2 id="order-head">{words.head}</h2>
        <ChoiceField
          label={words.kind}
          value={facts.kind}
          options={words.kinds}
          onChange={(kind) => onChange(ofKind(facts, kind))}
        />
        <div className="two">
          <DayField
            label={words.date}
            path="order.date"
            day={facts.date}
            onDay={(date) => onChange({ ...facts, date })}
          />
          <FactField
            label={words.number}
            path="order.number"
            placeholder={words.numberLater}
            value={facts.number ?? ""}
            onCommit={(number) => onChange({ ...facts, number: number.trim() === "" ? null : number.trim() })}
          />
        </div>
        {facts.kind !== "group" && <DocumentFields facts={facts} plan={plan} onChange={onChange} />}
      </section>
      {facts.kind === "group" && (
        <section className="form-section" aria-labelledby="order-group">
          <h2 id="order-group">{words.group}</h2>
          <GroupFields group={facts.group ?? emptyGroup} onChange={(group) => onChange({ ...facts, group })} />
        </section>
      )}
      {isWhole && (
        <>
          <section className="form-section" aria-labelledby="order-preamble">
            <h2 id="order-preamble">{words.preamble}</h2>
            <PreambleFields preamble={facts.preamble} onChange={(preamble) => onChange({ ...facts, preamble })} />
          </section>
          <section className="form-section" aria-labelledby="order-clauses">
            <h2 id="order-clauses">{words.clauses}</h2>
            <ClauseList
              clauses={facts.clauses}
              profile={profile}
              plan={plan}
              onChange={(clauses) => onChange({ ...facts, clauses })}
            />
          </section>
          <section className="form-section" aria-labelledby="order-control">
            <h2 id="order-control">{words.control}</h2>
            <ControlFields facts={facts} profile={profile} onChange={onChange} />
          </section>
        </>
      )}
    </>
  );
}

/** Another kind of order begins with the clause that makes it one. */
function ofKind(facts: Facts, kind: Facts["kind"]): Facts {
  const has = (clause: string): boolean => facts.clauses.some((other) => other.kind === clause);
  const rest = facts.clauses.filter((clause) => !["approve", "group", "amend"].includes(clause.kind));
  switch (kind) {
    case "plan":
      return { ...facts, kind, clauses: has("approve") ? facts.clauses : [{ kind: "approve" }, ...rest] };
    case "group":
      return {
        ...facts,
        kind,
        group: facts.group ?? emptyGroup,
        clauses: has("group") ? facts.clauses : [{ kind: "group", deed: "create" }, ...rest],
      };
    case "amendment":
      return {
        ...facts,
        kind,
        clauses: has("amend")
          ? facts.clauses
          : [{ kind: "amend", act: amended, changes: [{ kind: "replace-annex" }] }, ...rest],
      };
    case "annex":
      return { ...facts, kind };
  }
}

const amended = { kind: "приказ", author: null, date: null, number: null, title: null };
