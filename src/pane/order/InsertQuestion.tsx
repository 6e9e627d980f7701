import { Question } from "../Question";
import { insertOrder as words } from "./delivery-strings";

interface Props {
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}

/** Asked before an order goes into a document where something stands already. */
export function InsertQuestion({ onConfirm, onBack }: Props) {
  const choices = [
    { label: words.cancel, onChoose: onBack },
    { label: words.confirm, onChoose: onConfirm },
  ];
  return (
    <Question label={words.questionLabel} choices={choices} onBack={onBack}>
      <p>{words.question}</p>
    </Question>
  );
}
