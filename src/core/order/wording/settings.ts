import { type Style, type Wording } from "../../profile/profile";

/** The office's turns of phrase, each missing one the usual. */
export function wordingOf(style: Style): Wording {
  return {
    approval: "annex",
    person: "brackets",
    bracketCase: "dative",
    units: "brackets",
    until: "до",
    purpose: "в целях",
    preambleCommas: true,
    acts: "and",
    resolveLine: style.resolve !== "приказываю",
    thisOrder: false,
    dateFrom: false,
    textDate: "digits",
    stampDate: style.date,
    stamp: "capitals",
    letterhead: "as-is",
    annexTitle: "word",
    ...style.wording,
  };
}
