import { type Finding, type FindingPlace } from "../rules/finding";

/** A finding as the command line prints it: without places in the source and without the edits themselves. */
export function findingJson(finding: Finding): unknown {
  const { rule, severity, message, places, related, fixes } = finding;
  return {
    rule,
    severity,
    message,
    places: places.map(placeJson),
    related: related.map(placeJson),
    fixes: fixes.map(({ kind, title }) => ({ kind, title })),
  };
}

const placeJson = ({ part, row, column, text }: FindingPlace): unknown => ({ part, row, column, text });
