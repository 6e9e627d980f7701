import { Button } from "@fluentui/react-components";
import { memo, useId, useState } from "react";
import { type Finding } from "../../core/rules/finding";
import { Icon } from "../Icon";
import { SeveritySign } from "../SeveritySign";
import { findingCard } from "./strings";
import { type RuleDocs } from "../work";
import { type CardActions } from "./card-actions";
import { FindingDetails } from "./FindingDetails";
import { placeName } from "../../core/rules/place-name";

interface Props extends CardActions {
  readonly finding: Finding;
  /** Its index in the list of all findings. */
  readonly index: number;
  readonly docs: RuleDocs | undefined;
  readonly isCurrent: boolean;
}

/** One finding: what is wrong and where, its fixes at hand, the rest folded away. */
export const FindingCard = memo(function FindingCard({ finding, index, docs, isCurrent, ...actions }: Props) {
  const [isOpen, setOpen] = useState(false);
  const details = useId();
  const [place] = finding.places;
  // One fix for each of many places: the first is at hand, all of them are among the details.
  const isMany = finding.fixes.length > 2;
  return (
    <li className={isCurrent ? "finding finding-current" : "finding"} data-finding={index}>
      <div className="finding-head">
        <button
          type="button"
          className="finding-jump"
          aria-current={isCurrent || undefined}
          disabled={place?.at === undefined}
          onClick={() => place && actions.onReveal(index, place)}
        >
          <SeveritySign severity={finding.severity} named />
          <span className="finding-words">
            <span className="finding-message">{finding.message}</span>
            {place && <span className="finding-place">{placeName(place)}</span>}
          </span>
        </button>
        <button
          type="button"
          className="finding-more"
          aria-expanded={isOpen}
          aria-controls={details}
          aria-label={findingCard.details}
          title={findingCard.details}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? "up" : "down"} />
        </button>
      </div>
      {finding.fixes.length > 0 && (
        <div className="finding-actions">
          {finding.fixes.slice(0, isMany ? 1 : 2).map((fix, at) => (
            <Button
              key={at}
              size="small"
              appearance={fix.kind === "safe" ? "primary" : "secondary"}
              onClick={() => actions.onFix(finding, fix)}
            >
              {fix.title}
            </Button>
          ))}
        </div>
      )}
      <div id={details} hidden={!isOpen}>
        {isOpen && <FindingDetails finding={finding} index={index} docs={docs} {...actions} />}
      </div>
    </li>
  );
});
