import { Button } from "@fluentui/react-components";
import { type Period, periodName } from "../../core/calendar/period";
import { offeredShift } from "../../core/rules/region/periods";
import { useSession, useSessionState } from "../SessionContext";
import { SeveritySign } from "../SeveritySign";
import { shiftPanel as words } from "./strings";

/** Plans for other years are compared only when the clerk accepts to move the municipal days. */
export function ShiftOffer({ plan, region }: { plan: Period | null; region: Period | null }) {
  const session = useSession();
  const { shiftYears } = useSessionState().memory;
  if (plan === null || region === null) return null;
  const years = offeredShift(plan, region);
  if (years === null) return null;
  return (
    <div className={shiftYears === null ? "banner" : "banner banner-accepted"}>
      <SeveritySign severity={shiftYears === null ? "warning" : "hint"} />
      <p>{shiftYears === null ? words.differ(periodName(plan), periodName(region)) : words.accepted(shiftYears)}</p>
      <Button size="small" onClick={() => void session.shift(shiftYears === null ? years : null)}>
        {shiftYears === null ? words.offer(years) : words.back}
      </Button>
    </div>
  );
}
