import { Button } from "@fluentui/react-components";
import { type Finding } from "../../core/rules/finding";
import { Icon } from "../Icon";
import { findingCard } from "./strings";
import { type RuleDocs } from "../work";
import { EditPreview } from "./EditPreview";
import { type CardActions } from "./card-actions";
import { placeName } from "../../core/rules/place-name";

interface Props extends CardActions {
  readonly finding: Finding;
  readonly index: number;
  readonly docs: RuleDocs | undefined;
}

/** Why it matters, what to do, what a fix changes, where else it stands; and how not to see it any more. */
export function FindingDetails({ finding, index, docs, onReveal, onFix, onHide, onHideRule }: Props) {
  const { places, related, rule } = finding;
  /** What only moves the comparison changes nothing in the document, and its card has the button. */
  const fixes = finding.fixes.filter(({ edits }) => edits.length > 0 || finding.fixes.length > 1);
  return (
    <div className="finding-details">
      {docs && (
        <dl>
          <dt>{findingCard.why}</dt>
          <dd>{docs.why}</dd>
          <dt>{findingCard.remedy}</dt>
          <dd>{docs.remedy}</dd>
        </dl>
      )}
      {fixes.length > 0 && (
        <section>
          <h3>{findingCard.change}</h3>
          {fixes.map((fix, at) => (
            <div key={at} className="fix">
              <EditPreview fix={fix} />
              {fixes.length > 1 && (
                <Button
                  size="small"
                  title={fix.title}
                  aria-label={`${findingCard.fix}: ${fix.title}`}
                  onClick={() => onFix(finding, fix)}
                >
                  {findingCard.fix}
                </Button>
              )}
            </div>
          ))}
        </section>
      )}
      {places.length > 1 && (
        <section>
          <h3>{findingCard.places(places.length - 1)}</h3>
          <ul className="finding-places">
            {places.slice(1).map((place, at) => (
              <li key={at}>
                <button
                  type="button"
                  className="link"
                  disabled={place.at === undefined}
                  onClick={() => onReveal(index, place)}
                >
                  {placeName(place)}
                </button>
                {place.text !== "" && <q>{shorten(place.text)}</q>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {related.length > 0 && (
        <section>
          <h3>{findingCard.related}</h3>
          <ul className="finding-places">
            {related.map((place, at) => (
              <li key={at}>
                {place.at && place.part !== "region" ? (
                  <button type="button" className="link" onClick={() => onReveal(index, place)}>
                    {placeName(place)}
                  </button>
                ) : (
                  <span>{placeName(place)}</span>
                )}
                {place.text !== "" && <q>{shorten(place.text)}</q>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="buttons">
        <Button size="small" appearance="subtle" icon={<Icon name="hide" />} onClick={() => onHide(finding)}>
          {findingCard.hide}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => onHideRule(rule)}>
          {findingCard.hideRule}
        </Button>
      </div>
    </div>
  );
}

const shorten = (text: string): string => (text.length > 120 ? `${text.slice(0, 118).trimEnd()}…` : text);
