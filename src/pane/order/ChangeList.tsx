import { type ChangeFact } from "../../core/order/facts";
import { ChoiceField } from "../form/ChoiceField";
import { ListField } from "../form/ListField";
import { changeList as words } from "./strings";
import { FactField } from "./FactField";

interface Props {
  readonly changes: readonly ChangeFact[];
  readonly path: string;
  readonly onChange: (changes: readonly ChangeFact[]) => void;
}

/** What is changed in an earlier order. */
export function ChangeList({ changes, path, onChange }: Props) {
  return (
    <ListField
      title={words.title}
      items={changes}
      add={words.add}
      name={words.change}
      empty={{ kind: "replace-clause", clause: "", text: "" } as ChangeFact}
      onChange={onChange}
    >
      {(change, replace, index) => (
        <>
          <ChoiceField
            label={words.kind}
            value={change.kind}
            options={words.kinds}
            onChange={(kind) => replace(kind === change.kind ? change : newChange(kind))}
          />
          <ChangeFields change={change} path={`${path}.${index}`} onChange={replace} />
        </>
      )}
    </ListField>
  );
}

interface FieldProps {
  readonly change: ChangeFact;
  readonly path: string;
  readonly onChange: (change: ChangeFact) => void;
}

function ChangeFields({ change, path, onChange }: FieldProps) {
  if (change.kind === "replace-annex") {
    return (
      <FactField
        label={words.annex}
        hint={words.annexHint}
        path={`${path}.annex`}
        value={change.annex ?? ""}
        onCommit={(annex) =>
          onChange(annex.trim() === "" ? { kind: "replace-annex" } : { kind: "replace-annex", annex: annex.trim() })
        }
      />
    );
  }
  return (
    <>
      <FactField
        label={words.clause}
        hint={words.clauseHint}
        path={`${path}.clause`}
        value={change.clause}
        onCommit={(clause) => onChange({ ...change, clause: clause.trim() })}
      />
      {change.kind === "replace-words" && (
        <>
          <FactField
            label={words.from}
            path={`${path}.from`}
            value={change.from}
            onCommit={(from) => onChange({ ...change, from })}
          />
          <FactField
            label={words.to}
            path={`${path}.to`}
            value={change.to}
            onCommit={(to) => onChange({ ...change, to })}
          />
        </>
      )}
      {(change.kind === "replace-clause" || change.kind === "add-clause") && (
        <FactField
          label={words.text}
          lines={3}
          path={`${path}.text`}
          value={change.text}
          onCommit={(text) => onChange({ ...change, text: text.trim() })}
        />
      )}
    </>
  );
}

function newChange(kind: ChangeFact["kind"]): ChangeFact {
  switch (kind) {
    case "replace-clause":
    case "add-clause":
      return { kind, clause: "", text: "" };
    case "replace-words":
      return { kind, clause: "", from: "", to: "" };
    case "remove-clause":
      return { kind, clause: "" };
    case "replace-annex":
      return { kind };
  }
}
