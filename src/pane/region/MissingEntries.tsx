import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { type MissingEntry } from "../../core/flows/fill-missing";
import { type Plan } from "../../core/plan/plan";
import { useSession, useSessionState } from "../SessionContext";
import { fillPanel as words } from "./strings";
import { MissingItem } from "./MissingItem";

interface Props {
  readonly plan: Plan;
  readonly missing: readonly MissingEntry[];
}

/** Regional entries that no row answers to: rows to add at once, or where no row can be, for the annex of the order. */
export function MissingEntries({ plan, missing }: Props) {
  const canInsert = useSessionState().host?.can.insertRows ?? false;
  if (missing.length === 0) return null;
  const rows = missing.filter(({ insert }) => canInsert && insert !== null);
  const listed = missing.filter((entry) => !rows.includes(entry));
  return (
    <details className="fold" open>
      <summary>{words.missing(missing.length)}</summary>
      <p className="hint">
        {words.missingHint} {rows.length > 0 ? words.missingRows : words.missingFile}
      </p>
      {rows.length > 0 && <RowsToAdd plan={plan} missing={rows} />}
      {listed.length > 0 && <ForAnnex missing={listed} />}
    </details>
  );
}

function RowsToAdd({ plan, missing }: Props) {
  const session = useSession();
  const [marked, setMarked] = useState<ReadonlySet<number>>(new Set());
  // Rows just added are missing no more.
  const chosen = missing.filter(({ entry }) => marked.has(entry));
  const toggle = (entry: number): void =>
    setMarked(new Set(marked.has(entry) ? [...marked].filter((other) => other !== entry) : [...marked, entry]));
  return (
    <>
      <div className="fill-bar">
        <Checkbox
          label={words.all}
          checked={chosen.length === missing.length ? true : chosen.length === 0 ? false : "mixed"}
          onChange={(_, { checked }) => setMarked(new Set(checked === true ? missing.map(({ entry }) => entry) : []))}
        />
        <Button
          appearance="primary"
          disabledFocusable={chosen.length === 0}
          onClick={() => {
            if (chosen.length > 0) void session.addRows(plan, chosen);
          }}
        >
          {words.add(chosen.length)}
        </Button>
      </div>
      <ul className="proposals">
        {missing.map((entry) => (
          <MissingItem
            key={entry.entry}
            missing={entry}
            isChosen={marked.has(entry.entry)}
            onToggle={() => toggle(entry.entry)}
          />
        ))}
      </ul>
    </>
  );
}

function ForAnnex({ missing }: Pick<Props, "missing">) {
  const session = useSession();
  const { added } = useSessionState().memory;
  return (
    <ul className="proposals">
      {missing.map((entry) => {
        const isIn = added.some(({ row }) => row === entry.row);
        return (
          <MissingItem
            key={entry.entry}
            missing={entry}
            isChosen={isIn}
            note={words.inAnnex}
            onToggle={() => void session.addToAnnex(entry, !isIn)}
          />
        );
      })}
    </ul>
  );
}
