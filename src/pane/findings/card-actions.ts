import { type Finding, type FindingPlace } from "../../core/rules/finding";

/** What a finding's card asks of the window. */
export interface CardActions {
  readonly onReveal: (finding: number, place: FindingPlace) => void;
  readonly onFix: (finding: Finding, fix: Finding["fixes"][number]) => void;
  readonly onHide: (finding: Finding) => void;
  readonly onHideRule: (rule: string) => void;
}
