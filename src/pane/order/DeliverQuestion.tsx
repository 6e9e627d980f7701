import { Button } from "@fluentui/react-components";
import { Question } from "../Question";
import { orderReview } from "./delivery-strings";

interface Props {
  /** Their sentences. */
  readonly errors: readonly string[];
  readonly words: Pick<typeof orderReview, "question" | "anyway">;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}

/** Asked once before an order with errors is delivered. */
export function DeliverQuestion({ errors, words, onConfirm, onBack }: Props) {
  const buttons = (
    <>
      <Button size="small" appearance="primary" autoFocus onClick={onBack}>
        {orderReview.back}
      </Button>
      <Button size="small" onClick={onConfirm}>
        {words.anyway}
      </Button>
    </>
  );
  return (
    <Question label={orderReview.questionLabel} onBack={onBack} buttons={buttons}>
      <p>{words.question(errors.length)}</p>
      <ul>
        {errors.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Question>
  );
}
