import { Button } from "@fluentui/react-components";
import { Question } from "./Question";
import { useSession } from "./SessionContext";
import { header } from "./strings";

/** Asked before changes would be lost. */
export function LeaveQuestion({ onStay }: { onStay: () => void }) {
  const session = useSession();
  const saveAndLeave = async (): Promise<void> => {
    if (await session.save()) session.close();
  };
  const buttons = (
    <>
      <Button size="small" appearance="primary" autoFocus onClick={() => void saveAndLeave()}>
        {header.leaveSave}
      </Button>
      <Button size="small" onClick={session.close}>
        {header.leaveLose}
      </Button>
      <Button size="small" appearance="subtle" onClick={onStay}>
        {header.leaveStay}
      </Button>
    </>
  );
  return (
    <Question label={header.unsaved} onBack={onStay} buttons={buttons}>
      <p>{header.leave}</p>
    </Question>
  );
}
