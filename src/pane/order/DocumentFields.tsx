import { Checkbox } from "@fluentui/react-components";
import { type Period, periodName } from "../../core/calendar/period";
import { type DocumentFact, type Facts } from "../../core/order/facts";
import { type Plan } from "../../core/plan/plan";
import { ChoiceField } from "../form/ChoiceField";
import { orderForm as words } from "./strings";
import { FactField } from "./FactField";

interface Props {
  readonly facts: Facts;
  readonly plan: Plan | null;
  readonly onChange: (facts: Facts) => void;
}

/** What the plan is called in the order: as its own title says, or as the clerk words it. */
export function DocumentFields({ facts, plan, onChange }: Props) {
  const { document, ...rest } = facts;
  const isOwn = document !== undefined;
  const set = (part: Partial<DocumentFact>): void =>
    onChange({ ...rest, document: { name: "", ...document, ...part } });
  return (
    <>
      {plan?.title && (
        <ChoiceField
          label={words.planName}
          path="document.which"
          value={isOwn ? "own" : "title"}
          options={words.planNames}
          onChange={(value) => onChange(value === "title" ? rest : { ...rest, document: startOf(plan) })}
        />
      )}
      {!isOwn && plan?.title && <p className="hint">{plan.title.clean}</p>}
      {(isOwn || !plan?.title) && (
        <>
          <FactField
            label={words.documentName}
            hint={words.documentNameHint}
            lines={3}
            path="document.name"
            value={document?.name ?? ""}
            onCommit={(name) => set({ name: name.trim() })}
          />
          <Checkbox
            label={words.defined}
            checked={document?.defined === true}
            onChange={(_, { checked }) => set({ defined: checked === true })}
          />
          {document?.period && <p className="hint">{words.forPeriod(periodName(document.period))}</p>}
        </>
      )}
    </>
  );
}

/** The clerk goes on from the plan's own title and years. */
function startOf(plan: Plan): DocumentFact {
  const period: Period | null = plan.period;
  return { name: plan.title?.clean.replace(/\s+/gu, " ") ?? "", ...(period && !namesYears(plan) && { period }) };
}

const namesYears = (plan: Plan): boolean => /\b(?:19|20)\d\d\b/.test(plan.title?.clean ?? "");
