import { Question } from "./Question";
import { useSession } from "./SessionContext";
import { header } from "./strings";

/** Asked before changes would be lost. */
export function LeaveQuestion({ onStay }: { onStay: () => void }) {
  const session = useSession();
  const saveAndLeave = async (): Promise<void> => {
    if (await session.save()) session.close();
  };
  const choices = [
    { label: header.leaveSave, onChoose: () => void saveAndLeave() },
    { label: header.leaveLose, onChoose: session.close },
    { label: header.leaveStay, onChoose: onStay, quiet: true },
  ];
  return (
    <Question label={header.unsaved} choices={choices} onBack={onStay}>
      <p>{header.leave}</p>
    </Question>
  );
}
