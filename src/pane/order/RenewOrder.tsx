import { Button, Checkbox } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { type OrderDraft } from "../../core/order/draft";
import { useSession, useSessionState } from "../SessionContext";
import { renewOrder as words } from "./strings";
import { useAnswer } from "../useAnswer";
import { type RenewedField } from "../work";

/** The opened document, where it is an order of the program's own making, brought up to the form. */
export function RenewOrder({ draft }: { draft: OrderDraft }) {
  const session = useSession();
  const { host } = useSessionState();
  const [force, setForce] = useState<readonly string[]>([]);
  const { work } = session;
  const ask = useCallback(async () => {
    const file = await host?.file?.();
    if (!file || !/\.docx$/i.test(file.name)) return null;
    const plain = await work.renewOrder(file.bytes, draft, []);
    const made = force.length === 0 ? plain : await work.renewOrder(file.bytes, draft, force);
    return plain && made && { name: file.name, plain, bytes: made.bytes, changes: made.renewed.length };
  }, [host, work, draft, force]);
  const { value } = useAnswer(ask);
  if (value === null) return null;
  const { name, plain, bytes, changes } = value;
  const toggle = (field: string, isOn: boolean): void =>
    setForce(isOn ? [...force, field] : force.filter((other) => other !== field));
  return (
    <details className="form-section">
      <summary>{words.title}</summary>
      <div className="form-fields">
        <p className="hint">{words.lead}</p>
        {plain.renewed.length + plain.changedByHand.length === 0 && <p className="missing-none">{words.same}</p>}
        <FieldList title={words.renewed} fields={plain.renewed} />
        {plain.changedByHand.length > 0 && (
          <fieldset className="list-item">
            <legend>{words.byHand}</legend>
            <p className="hint">{words.byHandHint}</p>
            {plain.changedByHand.map((field) => (
              <div key={field.name}>
                <Checkbox
                  label={field.title}
                  checked={force.includes(field.name)}
                  onChange={(_, { checked }) => toggle(field.name, checked === true)}
                />
                <Change field={field} />
              </div>
            ))}
          </fieldset>
        )}
        <FieldList title={words.missing} fields={plain.missing} />
        <FieldList title={words.extra} fields={plain.extra} />
        <div className="buttons">
          <Button
            disabledFocusable={changes === 0}
            onClick={() => void session.deliverRenewed(words.fileName(name), bytes)}
          >
            {words.download}
          </Button>
        </div>
      </div>
    </details>
  );
}

function FieldList({ title, fields }: { title: string; fields: readonly RenewedField[] }) {
  if (fields.length === 0) return null;
  return (
    <section aria-label={title}>
      <p>{title}:</p>
      <ul>
        {fields.map((field) => (
          <li key={field.name}>
            {field.title}
            <Change field={field} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Change({ field: { before, after } }: { field: RenewedField }) {
  return (
    <>
      {before !== "" && <p className="hint">{`${words.before}: ${before}`}</p>}
      {after !== "" && <p className="hint">{`${words.after}: ${after}`}</p>}
    </>
  );
}
