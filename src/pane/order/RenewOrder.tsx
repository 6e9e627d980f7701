import { Button } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { type OrderDraft } from "../../core/order/draft";
import { type Facts } from "../../core/order/facts";
import { readyFacts } from "../../core/order/ready-facts";
import { type Plan } from "../../core/plan/plan";
import { type Profile } from "../../core/profile/profile";
import { type ChosenFile } from "../../hosts/host";
import { ChooseFile } from "../ChooseFile";
import { useSession, useSessionState } from "../SessionContext";
import { useAnswer } from "../useAnswer";
import { type Renewed } from "../work";
import { RenewalList } from "./RenewalList";
import { renewOrder as words } from "./delivery-strings";
import { isPicked, usePicks } from "./usePicks";
import { isMade, orderDocument } from "./useOwnOrder";

interface Props {
  readonly facts: Facts;
  readonly profile: Profile;
  readonly draft: OrderDraft;
  /** The open document is an order that the program made. */
  readonly isOwn: boolean;
  readonly onFacts: (facts: Facts) => void;
}

/** An order of the program's own making – the open document, or a file – brought up to the form and the plan. */
export function RenewOrder({ facts, profile, draft, isOwn, onFacts }: Props) {
  const session = useSession();
  const { host, checked } = useSessionState();
  const { work } = session;
  const [order, setOrder] = useState<ChosenFile | null>(null);
  const [plan, setPlan] = useState<{ readonly name: string; readonly plan: Plan } | null>(null);
  const ask = useCallback(
    async (chosen: readonly string[] | null): Promise<Renewed | null> => {
      // The document is asked for anew whenever it was read anew.
      if (host === null || checked === null) return null;
      const document = order ? { kind: "file" as const, bytes: order.bytes } : isOwn ? await orderDocument(host) : null;
      if (document === null) return null;
      const current = plan ? (await work.draft({ facts: readyFacts(facts), profile, plan: plan.plan })).draft : draft;
      return work.renewOrder({ document, draft: current, chosen, ownPlan: isOwn && order === null && plan === null });
    },
    [host, checked, order, isOwn, plan, work, facts, profile, draft],
  );
  const askUsual = useCallback(() => ask(null), [ask]);
  const { value, problem } = useAnswer(askUsual);
  const { picks, pick } = usePicks();
  const chosen = (value?.changes ?? []).filter((change) => isPicked(picks, change));
  const isInWord = isOwn && order === null && host?.renew !== undefined;

  const takeOrder = async (file: ChosenFile): Promise<void> => {
    const made = await session.lookInto(file, () => work.orderFacts({ kind: "file", bytes: file.bytes }, profile));
    if (made === null || !isMade(made)) return session.refuseWith(words.notMade(file.name));
    setOrder(file);
    if (session.get().memory.facts === null) onFacts(made.facts);
  };
  const takePlan = async (file: ChosenFile): Promise<void> => {
    const read = await session.lookInto(file, async () =>
      work.check({ source: await session.services.readFile(file), profile }),
    );
    if (read === null) return;
    if (read.plan === null) return session.refuseWith(words.noPlan(file.name));
    setPlan({ name: file.name, plan: read.plan });
  };
  const renew = async (): Promise<void> => {
    if (value === null || chosen.length === 0) return;
    const ids = chosen.map(({ id }) => id);
    const made = await ask(ids);
    if (made === null) return;
    if (isInWord) return void (await session.renewInPlace(made, chosen));
    const name = order?.name ?? (await host?.file?.())?.name ?? words.usualName;
    if (made.bytes) await session.deliverRenewed(words.fileName(name), made.bytes);
    if (made.refused[0] !== undefined) session.refuseWith(made.refused[0]);
  };

  return (
    <details className="form-section" open={isOwn || order !== null}>
      <summary>{isOwn ? words.title : words.otherTitle}</summary>
      <div className="form-fields">
        <p className="hint">{isOwn ? (isInWord ? words.leadWord : words.lead) : words.otherLead}</p>
        {order && <p>{words.current(order.name)}</p>}
        {plan && <p>{words.planFrom(plan.name)}</p>}
        {problem !== null && (
          <p className="form-problem" role="alert">
            {problem}
          </p>
        )}
        {value && <RenewalList renewed={value} picks={picks} onPick={pick} />}
        <div className="buttons">
          {value && (
            <Button appearance="primary" disabledFocusable={chosen.length === 0} onClick={() => void renew()}>
              {isInWord ? words.renew(chosen.length) : words.download(chosen.length)}
            </Button>
          )}
          {!isOwn && (
            <ChooseFile accept=".docx" size="small" onFile={(file) => void takeOrder(file)}>
              {order ? words.another : words.choose}
            </ChooseFile>
          )}
          {isOwn && (
            <ChooseFile accept=".docx,.xlsx" size="small" onFile={(file) => void takePlan(file)}>
              {words.otherPlan}
            </ChooseFile>
          )}
        </div>
      </div>
    </details>
  );
}
