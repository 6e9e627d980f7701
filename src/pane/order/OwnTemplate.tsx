import { Button } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { type DraftKind } from "../../core/order/draft";
import { type ChosenFile } from "../../hosts/host";
import { ChooseFile } from "../ChooseFile";
import { useSession } from "../SessionContext";
import { ownTemplate as words } from "../strings";
import { useAnswer } from "../useAnswer";

interface Props {
  readonly kind: DraftKind;
  readonly template: ChosenFile | null;
}

/** The office's own form of an order, a document of Word; what the program does not understand in it is named. */
export function OwnTemplate({ kind, template }: Props) {
  const session = useSession();
  // As it is first shown; from then on the clerk folds it.
  const [isOpen] = useState(template !== null);
  return (
    <details className="form-section" open={isOpen}>
      <summary>{words.title}</summary>
      <div className="form-fields">
        <p className="hint">{words.lead}</p>
        <p>{template ? words.current(template.name) : words.usualNow}</p>
        {template && <TemplateProblems template={template} />}
        <div className="buttons">
          <ChooseFile accept=".docx" size="small" onFile={(file) => void session.setTemplate(kind, file)}>
            {template ? words.other : words.choose}
          </ChooseFile>
          {template && (
            <Button size="small" onClick={() => void session.setTemplate(kind, null)}>
              {words.remove}
            </Button>
          )}
        </div>
      </div>
    </details>
  );
}

function TemplateProblems({ template: { bytes } }: { template: ChosenFile }) {
  const { work } = useSession();
  const ask = useCallback(() => work.checkTemplate(bytes), [work, bytes]);
  const { value, problem } = useAnswer(ask);
  if (problem !== null) return <p className="form-problem">{problem}</p>;
  if (value === null) return null;
  if (value.length === 0) return <p className="missing-none">{words.sound}</p>;
  return (
    <div className="missing">
      <p>{words.problems(value.length)}</p>
      <ul>
        {value.map(({ message }, index) => (
          <li key={index}>{message}</li>
        ))}
      </ul>
    </div>
  );
}
