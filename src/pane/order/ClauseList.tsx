import { Button } from "@fluentui/react-components";
import { type ClauseFact } from "../../core/order/facts";
import { type Plan } from "../../core/plan/plan";
import { type Profile } from "../../core/profile/profile";
import { ChoiceField } from "../form/ChoiceField";
import { ListField } from "../form/ListField";
import { Icon } from "../Icon";
import { clauseList as words } from "./strings";
import { ClauseFields } from "./ClauseFields";
import { emptyAct } from "./default-facts";

interface Props {
  readonly clauses: readonly ClauseFact[];
  readonly profile: Profile;
  readonly plan: Plan | null;
  readonly onChange: (clauses: readonly ClauseFact[]) => void;
}

const newTask: ClauseFact = { kind: "task", actor: { position: "" }, tasks: [{ steps: [{ action: "" }] }] };

/** The order's clauses in their sequence; the one on control is added by itself. */
export function ClauseList({ clauses, profile, plan, onChange }: Props) {
  return (
    <ListField
      title={words.title}
      items={clauses}
      add={words.add}
      name={words.clause}
      empty={newTask}
      onChange={onChange}
    >
      {(clause, change, index) => (
        <>
          <div className="clause-kind">
            <ChoiceField
              label={words.kind}
              path={`clauses.${index}.kind`}
              value={clause.kind}
              options={words.kinds}
              onChange={(kind) => change(kind === clause.kind ? clause : newClause(kind))}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<Icon name="up" />}
              disabled={index === 0}
              aria-label={words.up(index)}
              title={words.up(index)}
              onClick={() => onChange(swapped(clauses, index))}
            />
          </div>
          <ClauseFields clause={clause} path={`clauses.${index}`} profile={profile} plan={plan} onChange={change} />
        </>
      )}
    </ListField>
  );
}

/** The clause and the one before it change places. */
const swapped = (clauses: readonly ClauseFact[], index: number): ClauseFact[] =>
  clauses.flatMap((clause, at) => {
    if (at === index - 1) return clauses.slice(index, index + 1);
    return at === index ? clauses.slice(index - 1, index) : [clause];
  });

function newClause(kind: ClauseFact["kind"]): ClauseFact {
  switch (kind) {
    case "approve":
    case "publish":
      return { kind };
    case "group":
      return { kind, deed: "create" };
    case "task":
      return newTask;
    case "inform":
      return { kind, audience: "" };
    case "repeal":
      return { kind, acts: [emptyAct] };
    case "amend":
      return { kind, act: emptyAct, changes: [] };
    case "text":
      return { kind, text: "" };
  }
}
