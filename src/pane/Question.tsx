import { Button } from "@fluentui/react-components";
import { type ReactNode } from "react";

interface Choice {
  readonly label: string;
  readonly onChoose: () => void;
  /** Less than the others: it changes nothing. */
  readonly quiet?: boolean;
}

interface Props {
  readonly label: string;
  /** The first is the safe one: it has the focus. */
  readonly choices: readonly Choice[];
  /** What Escape does. */
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** Asked in place, beside what it is about: nothing goes on until it is answered. */
export function Question({ label, choices, onBack, children }: Props) {
  return (
    <div
      className="question"
      role="alertdialog"
      aria-label={label}
      onKeyDown={({ key }) => {
        if (key === "Escape") onBack();
      }}
    >
      {children}
      <div className="buttons">
        {choices.map((choice, index) => (
          <Button
            key={choice.label}
            size="small"
            appearance={index === 0 ? "primary" : choice.quiet ? "subtle" : "secondary"}
            autoFocus={index === 0}
            onClick={choice.onChoose}
          >
            {choice.label}
          </Button>
        ))}
      </div>
    </div>
  );
}
