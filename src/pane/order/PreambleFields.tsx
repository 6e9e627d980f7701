import { type PreambleFact } from "../../core/order/facts";
import { ChoiceField } from "../form/ChoiceField";
import { ListField } from "../form/ListField";
import { orderForm as words } from "./strings";
import { ActFields } from "./ActFields";
import { emptyAct } from "./default-facts";
import { FactField } from "./FactField";

interface Props {
  readonly preamble: readonly PreambleFact[];
  readonly onChange: (preamble: readonly PreambleFact[]) => void;
}

/** What the order rests on and what it is for. */
export function PreambleFields({ preamble, onChange }: Props) {
  return (
    <ListField
      title={words.preamble}
      items={preamble}
      add={words.addPreamble}
      name={words.ground}
      empty={{ kind: "accordance", acts: [emptyAct] } as PreambleFact}
      onChange={onChange}
    >
      {(fact, change, index) => (
        <>
          <ChoiceField
            label={words.groundKind}
            path={`preamble.${index}.kind`}
            value={fact.kind}
            options={words.groundKinds}
            onChange={(kind) => change(ofKind(fact, kind))}
          />
          {fact.kind === "purpose" ? (
            <FactField
              label={words.goal}
              hint={words.goalHint}
              lines={2}
              path={`preamble.${index}.goal`}
              value={fact.goal}
              onCommit={(goal) => change({ kind: "purpose", goal: goal.trim() })}
            />
          ) : (
            <ListField
              title={words.acts}
              items={fact.acts}
              add={words.addAct}
              name={words.act}
              empty={emptyAct}
              onChange={(acts) => change({ kind: fact.kind, acts })}
            >
              {(act, changeAct, at) => (
                <ActFields act={act} path={`preamble.${index}.acts.${at}`} onChange={changeAct} />
              )}
            </ListField>
          )}
        </>
      )}
    </ListField>
  );
}

function ofKind(fact: PreambleFact, kind: PreambleFact["kind"]): PreambleFact {
  if (kind === "purpose") return fact.kind === "purpose" ? fact : { kind, goal: "" };
  return { kind, acts: fact.kind === "purpose" ? [emptyAct] : fact.acts };
}
