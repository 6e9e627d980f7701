import { type ActFact } from "../../core/order/facts";
import { orderForm as words } from "./strings";
import { DayField, FactField } from "./FactField";

interface Props {
  readonly act: ActFact;
  readonly path: string;
  readonly onChange: (act: ActFact) => void;
}

/** An act that the order names: everything in the nominative. */
export function ActFields({ act, path, onChange }: Props) {
  return (
    <div className="act">
      <FactField
        label={words.actKind}
        placeholder={words.actKindExample}
        path={`${path}.kind`}
        value={act.kind}
        onCommit={(kind) => onChange({ ...act, kind: kind.trim() })}
      />
      <FactField
        label={words.actAuthor}
        placeholder={words.actAuthorExample}
        path={`${path}.author`}
        value={act.author ?? ""}
        onCommit={(author) => onChange({ ...act, author: textOrNull(author) })}
      />
      <DayField
        label={words.actDate}
        path={`${path}.date`}
        day={act.date ?? null}
        onDay={(date) => onChange({ ...act, date })}
      />
      <FactField
        label={words.actNumber}
        path={`${path}.number`}
        value={act.number ?? ""}
        onCommit={(number) => onChange({ ...act, number: textOrNull(number) })}
      />
      <FactField
        label={words.actTitle}
        hint={words.actTitleHint}
        lines={2}
        path={`${path}.title`}
        value={act.title ?? ""}
        onCommit={(title) => onChange({ ...act, title: textOrNull(title) })}
      />
    </div>
  );
}

const textOrNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());
