import { Field, Select } from "@fluentui/react-components";
import { type DeadlineFact } from "../../core/order/facts";
import { type Plan, rowName } from "../../core/plan/plan";
import { ChoiceField } from "../form/ChoiceField";
import { deadlineField as words } from "./strings";
import { DayField, FactField } from "./FactField";

interface Props {
  readonly deadline: DeadlineFact | undefined;
  readonly path: string;
  readonly plan: Plan | null;
  readonly onChange: (deadline: DeadlineFact | undefined) => void;
}

type Kind = "none" | "row" | "until" | "on" | "range" | "during";

/** When a task is due: a day, some days, or as a row of the plan says and kept in step with it. */
export function DeadlineField({ deadline, path, plan, onChange }: Props) {
  const kind = kindOf(deadline);
  return (
    <>
      <ChoiceField
        label={words.label}
        value={kind}
        options={words.kinds}
        onChange={(chosen) => onChange(start(chosen, plan))}
      />
      {deadline && "row" in deadline && <RowField row={deadline.row} plan={plan} onRow={(row) => onChange({ row })} />}
      {deadline && "until" in deadline && (
        <DayField
          label={words.until}
          path={path}
          day={deadline.until}
          onDay={(day) => onChange({ until: day ?? "" })}
        />
      )}
      {deadline && "on" in deadline && (
        <DayField label={words.on} path={path} day={deadline.on} onDay={(day) => onChange({ on: day ?? "" })} />
      )}
      {deadline && "from" in deadline && (
        <div className="two">
          <DayField
            label={words.from}
            path={path}
            day={deadline.from}
            onDay={(day) => onChange({ from: day ?? "", to: deadline.to })}
          />
          <DayField
            label={words.to}
            path={`${path}.to`}
            day={deadline.to}
            onDay={(day) => onChange({ from: deadline.from, to: day ?? "" })}
          />
        </div>
      )}
      {deadline && "during" in deadline && (
        <FactField
          label={words.year}
          path={path}
          value={deadline.during.type === "calendar" ? String(deadline.during.year) : String(deadline.during.from)}
          onCommit={(year) => {
            if (/^\d{4}$/.test(year.trim())) onChange({ during: { type: "calendar", year: Number(year) } });
          }}
        />
      )}
    </>
  );
}

function RowField({ row, plan, onRow }: { row: string; plan: Plan | null; onRow: (row: string) => void }) {
  return (
    <Field label={words.row} className="field">
      <Select value={row} onChange={(_, { value }) => onRow(value)}>
        {(plan?.activities ?? []).map((activity) => {
          const name = rowName(plan as Plan, activity);
          return (
            <option key={name} value={name}>
              {`${name} · ${activity.deadline?.text ?? ""} · ${activity.title.text.slice(0, 60)}`}
            </option>
          );
        })}
      </Select>
    </Field>
  );
}

function kindOf(deadline: DeadlineFact | undefined): Kind {
  if (deadline === undefined) return "none";
  if ("row" in deadline) return "row";
  if ("until" in deadline) return "until";
  if ("on" in deadline) return "on";
  return "from" in deadline ? "range" : "during";
}

function start(kind: Kind, plan: Plan | null): DeadlineFact | undefined {
  const [first] = plan?.activities ?? [];
  switch (kind) {
    case "none":
      return undefined;
    case "row":
      return { row: plan && first ? rowName(plan, first) : "" };
    case "until":
      return { until: "" };
    case "on":
      return { on: "" };
    case "range":
      return { from: "", to: "" };
    case "during":
      return { during: plan?.period ?? { type: "calendar", year: 2026 } };
  }
}
