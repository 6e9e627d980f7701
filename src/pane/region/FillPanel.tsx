import { Button } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { type Catalog } from "../../core/catalog/catalog";
import { type CheckResult } from "../../core/flows/check-document";
import { type FillResult, type Proposal } from "../../core/flows/fill";
import { type Plan } from "../../core/plan/plan";
import { defaultProfile } from "../../core/profile/default-profile";
import { columnName } from "../../core/rules/place-name";
import { useSession, useSessionState } from "../SessionContext";
import { fillPanel as words } from "./strings";
import { useAnswer } from "../useAnswer";
import { MissingEntries } from "./MissingEntries";
import { ProposalItem } from "./ProposalItem";

interface Props {
  readonly checked: CheckResult;
  readonly plan: Plan;
  readonly catalog: Catalog;
}

/** What the regional plan would write into empty cells, before any of it is written. */
export function FillPanel({ checked, plan, catalog }: Props) {
  const { work } = useSession();
  const profile = useSessionState().profile ?? defaultProfile;
  const { source, order, matches } = checked;
  const ask = useCallback(
    () => work.fill({ source, plan, order, catalog, matches, profile }),
    [work, source, plan, order, catalog, matches, profile],
  );
  const { value, problem } = useAnswer(ask);
  if (problem !== null) {
    return (
      <p className="form-problem" role="alert">
        {problem}
      </p>
    );
  }
  if (value === null) return <p className="empty">{words.loading}</p>;
  return <Fill fill={value} plan={plan} />;
}

const keyOf = ({ at, column }: Proposal): string => `${at.block}/${at.row ?? ""}/${at.column ?? ""}/${column}`;

function Fill({ fill: { proposals, offers, left, missing }, plan }: { fill: FillResult; plan: Plan }) {
  const session = useSession();
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const chosen = proposals.filter((proposal) => !refused.has(keyOf(proposal)));
  const toggle = (key: string): void =>
    setRefused(new Set(refused.has(key) ? [...refused].filter((other) => other !== key) : [...refused, key]));
  return (
    <div className="fill">
      {proposals.length === 0 ? (
        <p className="empty">{words.none}</p>
      ) : (
        <>
          <p className="form-lead">{words.lead}</p>
          <div className="fill-bar">
            <label className="check">
              <input
                type="checkbox"
                checked={chosen.length === proposals.length}
                ref={(box) => {
                  if (box) box.indeterminate = chosen.length > 0 && chosen.length < proposals.length;
                }}
                onChange={({ target }) => setRefused(new Set(target.checked ? [] : proposals.map(keyOf)))}
              />
              {words.all}
            </label>
            <Button
              appearance="primary"
              disabledFocusable={chosen.length === 0}
              onClick={() =>
                void session.apply(
                  words.applied(chosen.length),
                  chosen.flatMap(({ edits }) => edits),
                )
              }
            >
              {words.apply(chosen.length)}
            </Button>
          </div>
          <ul className="proposals">
            {proposals.map((proposal) => (
              <ProposalItem
                key={keyOf(proposal)}
                proposal={proposal}
                isChosen={!refused.has(keyOf(proposal))}
                onToggle={() => toggle(keyOf(proposal))}
              />
            ))}
          </ul>
        </>
      )}
      <MissingEntries plan={plan} missing={missing} />
      {offers.length > 0 && (
        <details className="fold">
          <summary>{words.offers(offers.length)}</summary>
          <p className="hint">{words.offersHint}</p>
          <ul className="proposals">
            {offers.map((offer) => (
              <ProposalItem
                key={keyOf(offer)}
                proposal={offer}
                onReplace={() => void session.apply(words.replaced(offer.row, columnName(offer.column)), offer.edits)}
              />
            ))}
          </ul>
        </details>
      )}
      {left.length > 0 && (
        <details className="fold">
          <summary>{words.left(left.length)}</summary>
          <ul className="left-cells">
            {left.map(({ row, column, why }, index) => (
              <li key={index}>
                <strong>{words.cell(row, columnName(column))}</strong>
                <span>{why}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
