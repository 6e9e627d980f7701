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
  const choices = [
    { label: orderReview.back, onChoose: onBack },
    { label: words.anyway, onChoose: onConfirm },
  ];
  return (
    <Question label={orderReview.questionLabel} choices={choices} onBack={onBack}>
      <p>{words.question(errors.length)}</p>
      <ul>
        {errors.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Question>
  );
}
