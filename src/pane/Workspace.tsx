import { lazy, Suspense, useCallback, useState } from "react";
import { type Place } from "../core/grid/source";
import { type FindingPlace } from "../core/rules/finding";
import { DocumentView } from "./document/DocumentView";
import { shownPlace } from "./document/marks";
import { ErrorBoundary } from "./ErrorBoundary";
import { FindingList } from "./findings/FindingList";
import { Header } from "./Header";
import { Icon } from "./Icon";
import { useSession, useSessionState } from "./SessionContext";
import { documentView, tabs as words } from "./strings";
import { type Tab, TabPanel, Tabs } from "./Tabs";
import { TroublePanel } from "./TroublePanel";
import { useShortcuts } from "./useShortcuts";
import { useWide } from "./useWide";

export type TabId = "plan" | "findings" | "region" | "order" | "profile";

const RegionPanel = lazy(() => import("./region/RegionPanel").then((module) => ({ default: module.RegionPanel })));
const OrderPanel = lazy(() => import("./order/OrderPanel").then((module) => ({ default: module.OrderPanel })));
const ProfilePanel = lazy(() => import("./profile/ProfilePanel").then((module) => ({ default: module.ProfilePanel })));

/** The pane over an open document: findings, region, order; in a wide file window the document stands beside them. */
export function Workspace() {
  const session = useSession();
  const { checked, host } = useSessionState();
  const isFile = host?.kind === "file";
  const isWide = useWide(960);
  const [tab, setTab] = useState<TabId>("findings");
  const [current, setCurrent] = useState<number | null>(null);
  const [revealed, setRevealed] = useState<Place | null>(null);
  const [beside, setBeside] = useState<HTMLElement | null>(null);
  useShortcuts(session);
  const isBeside = isFile && isWide;
  const shown: TabId = tab === "plan" && (isBeside || !isFile) ? "findings" : tab;

  const reveal = useCallback(
    (finding: number | null, { at }: FindingPlace) => {
      if (at === undefined || host === null || checked === null) return;
      setCurrent(finding);
      setRevealed({ ...shownPlace(checked.source, at) });
      if (host.kind === "file") setTab((before) => (isBeside ? before : "plan"));
      else void session.reveal(at);
    },
    [host, checked, isBeside, session],
  );
  const openFinding = useCallback((finding: number) => {
    setCurrent(finding);
    setTab("findings");
    focusFinding(finding);
  }, []);
  const leaveCell = useCallback(() => {
    if (current !== null) openFinding(current);
  }, [current, openFinding]);

  if (checked === null) return null;
  const document = <DocumentView checked={checked} revealed={revealed} onOpen={openFinding} onLeave={leaveCell} />;
  return (
    <div className={isBeside ? "workspace workspace-wide" : "workspace"}>
      <Header />
      <main className="workspace-main">
        {isBeside && (
          <section className="beside" aria-label={documentView.label} tabIndex={0}>
            <div hidden={shown === "order"}>{document}</div>
            <div ref={setBeside} hidden={shown !== "order"} />
          </section>
        )}
        <section className="side">
          <Tabs tabs={tabList(isFile && !isBeside, checked.findings.length)} value={shown} onChange={setTab} />
          <TroublePanel />
          <ErrorBoundary key={shown}>
            <Suspense fallback={null}>
              <TabPanel id={shown}>
                {shown === "plan" && document}
                {shown === "findings" && <FindingList current={current} onReveal={reveal} />}
                {shown === "region" && <RegionPanel onReveal={reveal} />}
                {shown === "order" && (
                  <OrderPanel
                    onProfile={() => setTab("profile")}
                    onPlan={(place) => {
                      if (isBeside) setTab("findings");
                      reveal(null, place);
                    }}
                    beside={isBeside ? beside : null}
                  />
                )}
                {shown === "profile" && <ProfilePanel />}
              </TabPanel>
            </Suspense>
          </ErrorBoundary>
          {shown === "plan" && current !== null && (
            <button type="button" className="back-to-finding" onClick={leaveCell}>
              <Icon name="back" />
              <span>{checked.findings[current]?.message ?? documentView.back}</span>
            </button>
          )}
        </section>
      </main>
    </div>
  );
}

function tabList(hasPlan: boolean, findings: number): Tab<TabId>[] {
  return [
    ...(hasPlan ? [{ id: "plan", label: words.plan } as const] : []),
    { id: "findings", label: words.findings, count: findings },
    { id: "region", label: words.region },
    { id: "order", label: words.order },
    { id: "profile", label: words.profile, icon: <Icon name="settings" /> },
  ];
}

/** Once the list is drawn. */
function focusFinding(finding: number): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-finding="${finding}"] .finding-jump`)?.focus(),
    ),
  );
}
