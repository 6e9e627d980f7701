interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

/** A few views of one thing: buttons of which one stays down. */
export function Segments<T extends string>({ label, value, options, onChange }: Props<T>) {
  return (
    <div className="filter segments" role="group" aria-label={label}>
      {(Object.entries<string>(options) as [T, string][]).map(([option, words]) => (
        <button key={option} type="button" aria-pressed={option === value} onClick={() => onChange(option)}>
          {words}
        </button>
      ))}
    </div>
  );
}
