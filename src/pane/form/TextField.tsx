import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";

interface Props {
  readonly label: string;
  readonly value: string;
  /** Called when the clerk leaves the field, or presses Enter in it. */
  readonly onCommit: (value: string) => void;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly lines?: number;
  readonly type?: "text" | "date" | "number";
  /** What is wrong with the value, under the field. */
  readonly problem?: string | undefined;
  /** Where in the facts or profile it stands, so that a missing one can be jumped to. */
  readonly path?: string;
}

/** A labelled field that hands its text over when it is left, not at every letter. */
export function TextField({ label, value, onCommit, hint, placeholder, required, lines = 1, type, problem, path }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (): void => {
    if (typed !== null && typed !== value) onCommit(typed);
    setTyped(null);
  };
  const shared = {
    value: typed ?? value,
    onBlur: commit,
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
          {...(type && { type })}
          onChange={(_, data) => setTyped(data.value)}
          onKeyDown={({ key }) => {
            if (key === "Enter") commit();
          }}
        />
      )}
    </Field>
  );
}
