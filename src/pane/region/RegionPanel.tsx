import { useState } from "react";
import { type FindingPlace } from "../../core/rules/finding";
import { Segments } from "../Segments";
import { useSessionState } from "../SessionContext";
import { regionPanel as words } from "./strings";
import { CatalogHead } from "./CatalogHead";
import { ChooseRegion } from "./ChooseRegion";
import { FillPanel } from "./FillPanel";
import { MatchList } from "./MatchList";
import { ShiftOffer } from "./ShiftOffer";
import { TimelinePanel } from "./TimelinePanel";

type View = "matches" | "fill" | "timeline";

/** The regional plan: chosen here, then matched, filled from and compared with. */
export function RegionPanel({ onReveal }: { onReveal: (finding: number | null, place: FindingPlace) => void }) {
  const { catalog, checked } = useSessionState();
  const [view, setView] = useState<View>("matches");
  if (catalog === null) return <ChooseRegion />;
  return (
    <div className="region">
      <CatalogHead catalog={catalog} />
      {checked?.plan ? (
        <>
          <ShiftOffer plan={checked.plan.period} region={catalog.period} />
          <Segments
            label={words.views}
            value={view}
            options={{ matches: words.matches, fill: words.fill, timeline: words.timeline }}
            onChange={setView}
          />
          {view === "fill" && <FillPanel checked={checked} plan={checked.plan} catalog={catalog} />}
          {view === "timeline" && (
            <TimelinePanel checked={checked} plan={checked.plan} catalog={catalog} onReveal={onReveal} />
          )}
          {view === "matches" && (
            <MatchList plan={checked.plan} catalog={catalog} matches={checked.matches} onReveal={onReveal} />
          )}
        </>
      ) : (
        <p className="empty">{words.noMunicipal}</p>
      )}
    </div>
  );
}
