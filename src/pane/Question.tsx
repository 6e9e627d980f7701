import { type ReactNode } from "react";

interface Props {
  readonly label: string;
  /** What Escape does. */
  readonly onBack: () => void;
  readonly buttons: ReactNode;
  readonly children: ReactNode;
}

/** Asked in place, beside what it is about: nothing goes on until it is answered. */
export function Question({ label, onBack, buttons, children }: Props) {
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
      <div className="buttons">{buttons}</div>
    </div>
  );
}
