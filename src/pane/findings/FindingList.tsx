import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { safeCount } from "../../core/flows/fix";
import { type Finding, type Severity } from "../../core/rules/finding";
import { useSession, useSessionState } from "../SessionContext";
import { findingList } from "./strings";
import { severities } from "../strings";
import { type CardActions } from "./card-actions";
import { FindingCard } from "./FindingCard";
import { Filter, type FilterValue } from "./Filter";
import { HiddenFindings } from "./HiddenFindings";
import { OfficeTools } from "./OfficeTools";
import { placeName } from "../../core/rules/place-name";

interface Props {
  /** The finding last jumped from or to. */
  readonly current: number | null;
  readonly onReveal: CardActions["onReveal"];
}

const severityOrder: readonly Severity[] = ["error", "warning", "hint"];

/** All findings by severity, with what can be done about them. */
export function FindingList({ current, onReveal }: Props) {
  const session = useSession();
  const { checked, rules } = useSessionState();
  const [chosen, setFilter] = useState<FilterValue>("all");
  const list = useRef<HTMLDivElement>(null);
  const findings = useMemo(() => checked?.findings ?? [], [checked]);
  // Where nothing of the chosen kind is left, everything is shown again.
  const filter = chosen !== "all" && !findings.some(({ severity }) => severity === chosen) ? "all" : chosen;
  useEffect(() => {
    if (current === null) return;
    const card = list.current?.querySelector<HTMLElement>(`[data-finding="${current}"]`);
    card?.scrollIntoView?.({ block: "nearest" });
  }, [current, filter]);
  if (checked === null) return null;
  const safe = safeCount(findings);
  const actions: CardActions = {
    onReveal,
    // The one fix without edits accepts the shift of years: it changes what is compared, not the document.
    onFix: (finding, fix) =>
      void (fix.edits.length === 0 ? session.acceptShift() : session.apply(fixedTitle(finding, fix.title), fix.edits)),
    onHide: (finding) => void session.hide(finding),
    onHideRule: (rule) => void session.hideRule(rule),
  };
  return (
    <div ref={list} className="findings">
      {findings.length > 0 && (
        <div className="findings-tools">
          <Filter value={filter} counts={checked.counts} onChange={setFilter} />
          {safe > 0 && (
            <Button appearance="primary" title={findingList.fixSafeHint} onClick={() => void session.applySafe()}>
              {findingList.fixSafe(safe)}
            </Button>
          )}
        </div>
      )}
      <OfficeTools />
      {findings.length === 0 && (
        <div className="empty">
          <p className="empty-title">{findingList.none}</p>
          <p>{findingList.noneText}</p>
        </div>
      )}
      {severityOrder.map((severity) => {
        const group = findings.flatMap((finding, index) => (finding.severity === severity ? [{ finding, index }] : []));
        if (group.length === 0 || (filter !== "all" && filter !== severity)) return null;
        return (
          <section key={severity} aria-label={severities[severity].many}>
            <h2 className="group-title">
              {severities[severity].many} <span className="group-count">{group.length}</span>
            </h2>
            <Group items={group} current={current} rules={rules} actions={actions} />
          </section>
        );
      })}
      <HiddenFindings />
    </div>
  );
}

interface GroupProps {
  readonly items: readonly { readonly finding: Finding; readonly index: number }[];
  readonly current: number | null;
  readonly rules: ReturnType<typeof useSessionState>["rules"];
  readonly actions: CardActions;
}

const portion = 60;

function Group({ items, current, rules, actions }: GroupProps) {
  const [shown, setShown] = useState(portion);
  const needed = items.findIndex(({ index }) => index === current) + 1;
  const visible = items.slice(0, Math.max(shown, needed));
  const left = items.length - visible.length;
  return (
    <>
      <ul className="finding-group">
        {visible.map(({ finding, index }) => (
          <FindingCard
            key={`${finding.rule}${finding.message}${index}`}
            finding={finding}
            index={index}
            docs={rules.get(finding.rule)}
            isCurrent={index === current}
            {...actions}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button appearance="subtle" onClick={() => setShown(visible.length + portion)}>
          {findingList.more(left)}
        </Button>
      )}
    </>
  );
}

const fixedTitle = ({ places: [place] }: Finding, title: string): string =>
  findingList.fixed(title, place ? placeName(place) : "");
