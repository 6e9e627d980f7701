import { Button } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { type Catalog } from "../../core/catalog/catalog";
import { type CheckResult } from "../../core/flows/check-document";
import { type Comparison } from "../../core/flows/compare";
import { type Plan } from "../../core/plan/plan";
import { type FindingPlace } from "../../core/rules/finding";
import { Icon } from "../Icon";
import { useSession, useSessionState } from "../SessionContext";
import { timeline as words } from "./strings";
import { useAnswer } from "../useAnswer";
import { Timeline } from "./Timeline";
import { TimelineDetails } from "./TimelineDetails";

interface Props {
  readonly checked: CheckResult;
  readonly plan: Plan;
  readonly catalog: Catalog;
  readonly onReveal: (finding: number | null, place: FindingPlace) => void;
}

/** The deadlines of both plans on one line a row, and what is wrong between them. */
export function TimelinePanel({ checked, plan, catalog, onReveal }: Props) {
  const { work } = useSession();
  const { profile, memory } = useSessionState();
  const { shiftYears } = memory;
  const { source, order, matches } = checked;
  const ask = useCallback(
    () => work.compare({ plan, order, source, catalog, matches, profile, shiftYears }),
    [work, plan, order, source, catalog, matches, profile, shiftYears],
  );
  const { value, problem } = useAnswer(ask);
  if (problem !== null) {
    return (
      <p className="form-problem" role="alert">
        {problem}
      </p>
    );
  }
  return value && <Compared comparison={value} plan={plan} onReveal={onReveal} />;
}

interface ComparedProps extends Pick<Props, "plan" | "onReveal"> {
  readonly comparison: Comparison;
}

function Compared({ comparison, plan, onReveal }: ComparedProps) {
  const session = useSession();
  const [current, setCurrent] = useState<number | null>(null);
  const { lines } = comparison;
  if (lines.length === 0) {
    return (
      <p className="empty">{comparison.findings.some(({ rule }) => rule === "region-c0") ? words.apart : words.none}</p>
    );
  }
  const reveal = (index: number): void => {
    const activity = plan.activities[index];
    const field = activity?.deadline ?? activity?.title;
    const row = lines[index]?.row ?? "";
    if (field) onReveal(null, { part: "plan", row, column: "deadline", text: "", at: field.at });
  };
  return (
    <div className="timeline-panel">
      <div className="buttons timeline-buttons">
        <Button size="small" icon={<Icon name="print" />} onClick={() => window.print()}>
          {words.print}
        </Button>
        <Button size="small" icon={<Icon name="save" />} onClick={() => void session.saveComparison(comparison)}>
          {words.saveDocx}
        </Button>
      </div>
      <Timeline comparison={comparison} current={current} onCurrent={setCurrent} onOpen={reveal} />
      <TimelineDetails comparison={comparison} current={current} onOpen={reveal} />
    </div>
  );
}
