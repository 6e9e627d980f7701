import { Button } from "@fluentui/react-components";
import { useSession } from "./SessionContext";
import { header } from "./strings";

/** Asked before changes would be lost. */
export function LeaveQuestion({ onStay }: { onStay: () => void }) {
  const session = useSession();
  const saveAndLeave = async (): Promise<void> => {
    if (await session.save()) session.close();
  };
  return (
    <div
      className="question"
      role="alertdialog"
      aria-label={header.unsaved}
      onKeyDown={({ key }) => {
        if (key === "Escape") onStay();
      }}
    >
      <p>{header.leave}</p>
      <div className="buttons">
        <Button size="small" appearance="primary" autoFocus onClick={() => void saveAndLeave()}>
          {header.leaveSave}
        </Button>
        <Button size="small" onClick={session.close}>
          {header.leaveLose}
        </Button>
        <Button size="small" appearance="subtle" onClick={onStay}>
          {header.leaveStay}
        </Button>
      </div>
    </div>
  );
}
