import { Button } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { Icon } from "../Icon";
import { form } from "../strings";

interface Props<T> {
  readonly title: string;
  readonly items: readonly T[];
  readonly add: string;
  readonly empty: T;
  readonly onChange: (items: readonly T[]) => void;
  readonly children: (item: T, change: (item: T) => void, index: number) => ReactNode;
  /** How one item is called: «Школа 2». */
  readonly name: (index: number) => string;
}

/** A list of things, each with its own fields; added at the end, taken out one by one. */
export function ListField<T>({ title, items, add, empty, onChange, children, name }: Props<T>) {
  const replace = (index: number, item: T): void => onChange(items.map((other, at) => (at === index ? item : other)));
  return (
    <div className="list-field" role="group" aria-label={title}>
      {items.map((item, index) => (
        <fieldset key={index} className="list-item">
          <legend>{name(index)}</legend>
          <Button
            size="small"
            appearance="subtle"
            className="list-remove"
            icon={<Icon name="remove" />}
            aria-label={form.removeItem(name(index))}
            title={form.removeItem(name(index))}
            onClick={() => onChange(items.filter((_, at) => at !== index))}
          />
          {children(item, (changed) => replace(index, changed), index)}
        </fieldset>
      ))}
      <Button size="small" icon={<Icon name="add" />} onClick={() => onChange([...items, empty])}>
        {add}
      </Button>
    </div>
  );
}
