import { createContext, useContext } from "react";
import { TextField, type TextFieldProps } from "../form/TextField";

/** What the draft still misses: the path of a fact → the sentence. */
export type Missing = ReadonlyMap<string, string>;

export const MissingContext = createContext<Missing>(new Map());

/** A field of the order's form: live, and says when the order misses it. */
export function FactField({ path, ...field }: TextFieldProps & { path: string }) {
  const problem = useContext(MissingContext).get(path);
  return <TextField live path={path} problem={problem} {...field} />;
}

/** A day, null while it is not there. */
export function DayField({ day, onDay, ...field }: DayProps) {
  return (
    <FactField
      {...field}
      type="date"
      value={day ?? ""}
      onCommit={(value) => onDay(/^\d{4}-\d\d-\d\d$/.test(value) ? value : null)}
    />
  );
}

interface DayProps {
  readonly label: string;
  readonly path: string;
  readonly day: string | null;
  readonly onDay: (day: string | null) => void;
  readonly hint?: string;
}
