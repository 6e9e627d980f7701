import { type ComponentProps, useCallback, useEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { type FindingPlace } from "../../core/rules/finding";
import { readyFacts } from "../../core/order/ready-facts";
import { defaultProfile } from "../../core/profile/default-profile";
import { Segments } from "../Segments";
import { useSession, useSessionState } from "../SessionContext";
import { orderPanel as words } from "../strings";
import { firstFacts } from "./default-facts";
import { Deliver } from "./Deliver";
import { MissingContext } from "./FactField";
import { InflectionList } from "./InflectionList";
import { MissingList } from "./MissingList";
import { withAddedRows } from "../session/added";
import { templateOf } from "../session/templates";
import { OrderForm } from "./OrderForm";
import { OrderPaper } from "./OrderPaper";
import { OwnTemplate } from "./OwnTemplate";
import { RenewOrder } from "./RenewOrder";
import { factAt, focusField, showOnPaper } from "./focus-field";
import { placeInPlan, ReviewList } from "./ReviewList";
import { useAnswer } from "../useAnswer";
import { isMade, useOwnOrder } from "./useOwnOrder";
import { useReview } from "./useReview";
import { type OrderFacts } from "../work";
import { ownOrder as ownWords } from "./delivery-strings";

interface Props {
  readonly onProfile: () => void;
  /** Shows a row of the open plan. */
  readonly onPlan: (place: FindingPlace) => void;
  /** Where the wording is shown beside the form; null in a narrow window, where it takes the form's place. */
  readonly beside: HTMLElement | null;
}

type View = "form" | "text";

/** The приказ: a short form, its wording as one types, and the file. */
export function OrderPanel({ onProfile, onPlan, beside }: Props) {
  const session = useSession();
  const { checked, memory, catalog, profile: entered, host } = useSessionState();
  const own = useOwnOrder();
  const [view, setView] = useState<View>("form");
  const facts = useMemo(
    () => memory.facts ?? (own === "asking" || checked === null ? null : firstFacts(own, checked, catalog)),
    [memory.facts, own, checked, catalog],
  );
  if (facts === null || checked === null) return null;
  const profile = entered ?? defaultProfile;
  return (
    <Drafting
      key={host?.kind}
      facts={facts}
      profile={profile}
      plan={checked.plan}
      own={own === "asking" ? null : own}
      beside={beside}
      view={view}
      onView={setView}
      onProfile={onProfile}
      onPlan={onPlan}
      onFacts={(changed) => void session.setFacts(changed)}
    />
  );
}

interface DraftingProps extends Props, Omit<ComponentProps<typeof OrderForm>, "onChange"> {
  readonly own: OrderFacts | null;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onFacts: ComponentProps<typeof OrderForm>["onChange"];
}

function Drafting({ facts, profile, plan, own, beside, view, onView, onProfile, onPlan, onFacts }: DraftingProps) {
  const session = useSession();
  const { checked, memory, templates } = useSessionState();
  const { work, services } = session;
  const ask = useCallback(() => work.draft({ facts: readyFacts(facts), profile, plan }), [work, facts, profile, plan]);
  const { value, problem } = useAnswer(ask);
  const { added } = memory;
  const draft = useMemo(() => value && withAddedRows(value.draft, added), [value, added]);
  const template = useMemo(() => templateOf({ templates }, services, facts.kind), [templates, services, facts.kind]);
  const review = useReview(draft, profile, template?.bytes ?? null);
  const unfilled = useMemo(() => draft?.unfilled ?? [], [draft]);
  const missing = useMemo(() => new Map(unfilled.map(({ field, message }) => [field, message])), [unfilled]);
  const errors = checked?.counts.error ?? 0;
  const goTo = (place: FindingPlace): void => {
    const row = placeInPlan(place, plan);
    if (row) return onPlan(row);
    const path = factAt(place.row, facts);
    if (path.startsWith("profile.")) return onProfile();
    onView("form");
    // Once the form is drawn, where the text stood in its place.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        showOnPaper(place.row);
        if (focusField(path)) return;
        onView("text");
        requestAnimationFrame(() => requestAnimationFrame(() => void showOnPaper(place.row)));
      }),
    );
  };
  const renewing = draft && (
    <RenewOrder facts={facts} profile={profile} draft={draft} isOwn={isMade(own)} onFacts={onFacts} />
  );
  const paper = draft && <OrderPaper draft={draft} />;
  useEffect(() => {
    beside?.scrollTo?.({ top: 0 });
  }, [beside]);
  return (
    <MissingContext value={missing}>
      <div className="form">
        <div className="order-bar">
          {beside === null && <Segments label={words.views} value={view} options={words.viewNames} onChange={onView} />}
          <Deliver draft={draft} template={template?.bytes ?? null} isAgain={isMade(own)} />
        </div>
        {problem !== null && (
          <p className="form-problem" role="alert">
            {problem}
          </p>
        )}
        {draft && <MissingList unfilled={unfilled} onProfile={onProfile} />}
        {review && <ReviewList review={review} plan={plan} onPlace={goTo} />}
        {errors > 0 && <p className="form-problem">{words.errorsLeft(errors)}</p>}
        {(beside !== null || view === "form") && (
          <>
            {own && <p>{ownWords[own.from]}</p>}
            {isMade(own) && renewing}
            <p className="form-lead">{words.lead}</p>
            <OrderForm facts={facts} profile={profile} plan={plan} onChange={onFacts} />
            {draft && <InflectionList inflections={draft.inflections ?? []} profile={profile} />}
            <OwnTemplate key={facts.kind} kind={facts.kind} template={template} />
            {!isMade(own) && renewing}
          </>
        )}
        {beside === null ? view === "text" && paper : createPortal(paper, beside)}
      </div>
    </MissingContext>
  );
}
