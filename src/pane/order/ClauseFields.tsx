import { type ClauseFact } from "../../core/order/facts";
import { type Plan } from "../../core/plan/plan";
import { type Profile } from "../../core/profile/profile";
import { ChoiceField } from "../form/ChoiceField";
import { linesOf } from "../form/lines";
import { ListField } from "../form/ListField";
import { clauseList as words, orderForm } from "./strings";
import { ActFields } from "./ActFields";
import { ChangeList } from "./ChangeList";
import { DeadlineField } from "./DeadlineField";
import { emptyAct } from "./default-facts";
import { FactField } from "./FactField";
import { TaskFields } from "./TaskFields";

interface Props {
  readonly clause: ClauseFact;
  readonly path: string;
  readonly profile: Profile;
  readonly plan: Plan | null;
  readonly onChange: (clause: ClauseFact) => void;
}

/** The fields of one clause, by its kind. */
export function ClauseFields({ clause, path, profile, plan, onChange }: Props) {
  switch (clause.kind) {
    case "approve":
      return <p className="hint">{words.approveHint}</p>;
    case "group":
      return (
        <ChoiceField
          label={words.deed}
          value={clause.deed}
          options={words.deeds}
          onChange={(deed) => onChange({ ...clause, deed })}
        />
      );
    case "task":
      return <TaskFields clause={clause} path={path} profile={profile} plan={plan} onChange={onChange} />;
    case "publish":
      return (
        <DeadlineField
          deadline={clause.deadline}
          path={`${path}.deadline`}
          plan={plan}
          onChange={(deadline) => onChange(withDeadline(clause, deadline))}
        />
      );
    case "inform":
      return (
        <>
          <FactField
            label={words.audience}
            hint={words.audienceHint}
            path={`${path}.audience`}
            value={clause.audience}
            onCommit={(audience) => onChange({ ...clause, audience: audience.trim() })}
          />
          <DeadlineField
            deadline={clause.deadline}
            path={`${path}.deadline`}
            plan={plan}
            onChange={(deadline) => onChange(withDeadline(clause, deadline))}
          />
        </>
      );
    case "repeal":
      return (
        <ListField
          title={words.repealed}
          items={clause.acts}
          add={orderForm.addAct}
          name={orderForm.act}
          empty={emptyAct}
          onChange={(acts) => onChange({ ...clause, acts })}
        >
          {(act, change, index) => <ActFields act={act} path={`${path}.acts.${index}`} onChange={change} />}
        </ListField>
      );
    case "amend":
      return (
        <>
          <ActFields act={clause.act} path={`${path}.act`} onChange={(act) => onChange({ ...clause, act })} />
          <ChangeList
            changes={clause.changes}
            path={`${path}.changes`}
            onChange={(changes) => onChange({ ...clause, changes })}
          />
        </>
      );
    case "text":
      return (
        <>
          <FactField
            label={words.text}
            lines={3}
            path={`${path}.text`}
            value={clause.text}
            onCommit={(text) => onChange({ ...clause, text: text.trim() })}
          />
          <FactField
            label={words.inner}
            hint={words.innerHint}
            lines={2}
            path={`${path}.clauses`}
            value={(clause.clauses ?? []).join("\n")}
            onCommit={(text) => onChange(ownText(clause.text, linesOf(text)))}
          />
        </>
      );
  }
}

const ownText = (text: string, clauses: readonly string[]): ClauseFact => ({
  kind: "text",
  text,
  ...(clauses.length > 0 && { clauses }),
});

type Dated = Extract<ClauseFact, { kind: "publish" | "inform" }>;

function withDeadline(clause: Dated, deadline: Dated["deadline"]): ClauseFact {
  const { actor } = clause;
  const when = { ...(actor && { actor }), ...(deadline && { deadline }) };
  if (clause.kind === "inform") return { kind: "inform", audience: clause.audience, ...when };
  return { kind: "publish", ...(clause.site !== undefined && { site: clause.site }), ...when };
}
