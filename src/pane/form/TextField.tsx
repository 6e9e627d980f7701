import { Field, Input, Textarea } from "@fluentui/react-components";
import { useEffect, useState } from "react";

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called when the clerk leaves the field or presses Enter in it; of a live field also when typing rests. */
  readonly onCommit: (value: string) => void;
  readonly live?: boolean;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly lines?: number;
  readonly type?: "text" | "date";
  /** What is missing, under the field. */
  readonly problem?: string | undefined;
  /** Where in the facts or profile it stands, so that a missing one can be jumped to. */
  readonly path?: string;
}

/** A labelled field that hands its text over when it is left, not at every letter. */
export function TextField({ label, value, onCommit, live = false, lines = 1, type = "text", ...more }: TextFieldProps) {
  const { hint, placeholder, required, problem, path } = more;
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (): void => {
    if (typed !== null && typed !== value) onCommit(typed);
  };
  useEffect(() => {
    if (!live || typed === null || typed === value) return;
    const timer = setTimeout(() => onCommit(typed), 350);
    return () => clearTimeout(timer);
  }, [live, typed, value, onCommit]);
  const shared = {
    value: typed ?? value,
    onBlur: () => {
      commit();
      setTyped(null);
    },
    ...(placeholder !== undefined && { placeholder }),
    ...(path !== undefined && { "data-field": path }),
  };
  return (
    <Field
      label={label}
      className="field"
      {...(required && { required })}
      {...(hint !== undefined && { hint })}
      {...(problem !== undefined && { validationMessage: problem, validationState: "warning" })}
    >
      {lines > 1 ? (
        <Textarea {...shared} rows={lines} resize="vertical" onChange={(_, data) => setTyped(data.value)} />
      ) : (
        <Input
          {...shared}
          type={type}
          onChange={(_, data) => setTyped(data.value)}
          onKeyDown={({ key }) => {
            if (key === "Enter") commit();
          }}
        />
      )}
    </Field>
  );
}
