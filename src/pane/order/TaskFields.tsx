import { type StepFact, type TaskClause, type TaskFact } from "../../core/order/facts";
import { type Plan } from "../../core/plan/plan";
import { type Profile } from "../../core/profile/profile";
import { ListField } from "../form/ListField";
import { taskFields as words } from "./strings";
import { ActorFields } from "./ActorFields";
import { DeadlineField } from "./DeadlineField";
import { FactField } from "./FactField";

interface Props {
  readonly clause: TaskClause;
  readonly path: string;
  readonly profile: Profile;
  readonly plan: Plan | null;
  readonly onChange: (clause: TaskClause) => void;
}

const emptyTask: TaskFact = { steps: [{ action: "" }] };

/** Поручение: to whom, what, by when. */
export function TaskFields({ clause, path, profile, plan, onChange }: Props) {
  return (
    <>
      <ActorFields
        actor={clause.actor}
        path={`${path}.actor`}
        profile={profile}
        onChange={(actor) => onChange({ ...clause, actor })}
      />
      <ListField
        title={words.tasks}
        items={clause.tasks}
        add={words.addTask}
        name={words.task}
        empty={emptyTask}
        onChange={(tasks) => onChange({ ...clause, tasks })}
      >
        {(task, change, index) => <OneTask task={task} path={`${path}.tasks.${index}`} plan={plan} onChange={change} />}
      </ListField>
    </>
  );
}

interface TaskProps {
  readonly task: TaskFact;
  readonly path: string;
  readonly plan: Plan | null;
  readonly onChange: (task: TaskFact) => void;
}

function OneTask({ task, path, plan, onChange }: TaskProps) {
  const setStep = (index: number, step: StepFact): void =>
    onChange({ ...task, steps: task.steps.map((other, at) => (at === index ? step : other)) });
  return (
    <>
      {task.steps.map((step, index) => (
        <div key={index} className="step">
          <FactField
            label={index === 0 ? words.action : words.nextAction}
            {...(index === 0 && { hint: words.actionHint })}
            path={`${path}.steps.${index}.action`}
            value={step.action}
            onCommit={(action) => setStep(index, { ...step, action: action.trim() })}
          />
          <DeadlineField
            deadline={step.deadline}
            path={`${path}.steps.${index}.deadline`}
            plan={plan}
            onChange={(deadline) => setStep(index, { action: step.action, ...(deadline && { deadline }) })}
          />
        </div>
      ))}
      <div className="buttons">
        <button
          type="button"
          className="link"
          onClick={() => onChange({ ...task, steps: [...task.steps, { action: "" }] })}
        >
          {words.addStep}
        </button>
        {task.steps.length > 1 && (
          <button type="button" className="link" onClick={() => onChange({ ...task, steps: task.steps.slice(0, -1) })}>
            {words.removeStep}
          </button>
        )}
      </div>
      <FactField
        label={words.object}
        hint={words.objectHint}
        lines={2}
        path={`${path}.object`}
        value={task.object ?? ""}
        onCommit={(object) => onChange({ steps: task.steps, ...(object.trim() !== "" && { object: object.trim() }) })}
      />
    </>
  );
}
