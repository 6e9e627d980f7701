import { Button } from "@fluentui/react-components";
import { Question } from "../Question";
import { insertOrder as words } from "./delivery-strings";

interface Props {
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}

/** Asked before an order goes into a document where something stands already. */
export function InsertQuestion({ onConfirm, onBack }: Props) {
  const buttons = (
    <>
      <Button size="small" appearance="primary" autoFocus onClick={onBack}>
        {words.cancel}
      </Button>
      <Button size="small" onClick={onConfirm}>
        {words.confirm}
      </Button>
    </>
  );
  return (
    <Question label={words.questionLabel} onBack={onBack} buttons={buttons}>
      <p>{words.question}</p>
    </Question>
  );
}
