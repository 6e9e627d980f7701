import { Button } from "@fluentui/react-components";
import { insertOrder as words } from "./delivery-strings";

interface Props {
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}

/** Asked before an order goes into a document where something stands already. */
export function InsertQuestion({ onConfirm, onBack }: Props) {
  return (
    <div
      className="question"
      role="alertdialog"
      aria-label={words.questionLabel}
      onKeyDown={({ key }) => {
        if (key === "Escape") onBack();
      }}
    >
      <p>{words.question}</p>
      <div className="buttons">
        <Button size="small" appearance="primary" autoFocus onClick={onBack}>
          {words.cancel}
        </Button>
        <Button size="small" onClick={onConfirm}>
          {words.confirm}
        </Button>
      </div>
    </div>
  );
}
