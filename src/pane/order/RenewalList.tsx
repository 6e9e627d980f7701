import { Checkbox } from "@fluentui/react-components";
import { type Renewed, type RenewedField } from "../work";
import { renewOrder as words } from "./delivery-strings";
import { isPicked, type Picks } from "./usePicks";

interface Props {
  readonly renewed: Renewed;
  readonly picks: Picks;
  readonly onPick: (changes: readonly RenewedField[], isOn: boolean) => void;
}

/** What would change in the order, each with both wordings and a choice; what the clerk wrote stays unless they say so. */
export function RenewalList({ renewed: { changes, impossible }, picks, onPick }: Props) {
  const groups = [
    { title: words.renewed, hint: null, list: changes.filter(({ asked }) => asked === null) },
    { title: words.byHand, hint: words.byHandHint, list: changes.filter(({ asked }) => asked === "changed") },
    { title: words.beside, hint: words.besideHint, list: changes.filter(({ asked }) => asked === "beside") },
  ].filter(({ list }) => list.length > 0);
  return (
    <>
      {changes.length + impossible.length === 0 && <p className="missing-none">{words.same}</p>}
      {groups.map(({ title, hint, list }) => (
        <fieldset key={title} className="list-item renewal">
          <legend>{title}</legend>
          {hint !== null && <p className="hint">{hint}</p>}
          {list.length > 3 && (
            <Checkbox
              label={words.all(list.length)}
              checked={allOf(list.map((change) => isPicked(picks, change)))}
              onChange={(_, { checked }) => onPick(list, checked === true)}
            />
          )}
          {list.map((change) => (
            <div key={change.id} className="renewal-change">
              <Checkbox
                label={words.change[change.kind](change.title)}
                checked={isPicked(picks, change)}
                onChange={(_, { checked }) => onPick([change], checked === true)}
              />
              <Wordings change={change} />
            </div>
          ))}
        </fieldset>
      ))}
      {impossible.length > 0 && (
        <section className="renewal" aria-label={words.impossible}>
          <p>{words.impossible}:</p>
          <ul>
            {impossible.map((change) => (
              <li key={change.id}>
                {words.change[change.kind](change.title)}
                <Wordings change={change} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const allOf = (on: readonly boolean[]): boolean | "mixed" =>
  on.every(Boolean) ? true : on.some(Boolean) ? "mixed" : false;

function Wordings({ change: { before, after } }: { change: RenewedField }) {
  return (
    <>
      {before !== "" && <p className="hint">{`${words.before}: ${before}`}</p>}
      {after !== "" && <p className="hint">{`${words.after}: ${after}`}</p>}
    </>
  );
}
