import { Field, Select } from "@fluentui/react-components";

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
  readonly hint?: string;
  /** Where in the facts it stands, so that it can be jumped to. */
  readonly path?: string;
}

/** One of a few values, in the system's own list. */
export function ChoiceField<T extends string>({ label, value, options, onChange, hint, path }: Props<T>) {
  const entries = Object.entries<string>(options) as [T, string][];
  return (
    <Field label={label} className="field" {...(hint !== undefined && { hint })}>
      <Select
        value={value}
        {...(path !== undefined && { "data-field": path })}
        onChange={(_, data) => {
          const chosen = entries.find(([key]) => key === data.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {entries.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
