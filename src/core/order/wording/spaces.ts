import { type DraftAnnex, type DraftClause, type OrderDraft } from "../draft";

/** No-break spaces everywhere in the text. */
export function bindDraft(draft: OrderDraft): OrderDraft {
  const clause = ({ number, text, clauses: inner }: DraftClause): DraftClause => ({
    number,
    text: bindSpaces(text),
    clauses: inner.map(clause),
  });
  const annex = (one: DraftAnnex): DraftAnnex => ({
    mark: one.mark.map(bindSpaces),
    stamp: one.stamp.map(bindSpaces),
    title: bindSpaces(one.title),
    // The plan's cells stay as they were typed: they are bound where they are drawn.
    content:
      one.content.kind === "plan"
        ? one.content
        : {
            kind: "members",
            members: one.content.members.map(({ name, position, role }) => ({
              name: bindSpaces(name),
              position: bindSpaces(position),
              role: bindSpaces(role),
            })),
          },
  });
  return {
    ...draft,
    letterhead: draft.letterhead.map(bindSpaces),
    date: bindSpaces(draft.date),
    number: bindSpaces(draft.number),
    place: bindSpaces(draft.place),
    title: bindSpaces(draft.title),
    preamble: bindSpaces(draft.preamble),
    clauses: draft.clauses.map(clause),
    signature: { position: bindSpaces(draft.signature.position), name: bindSpaces(draft.signature.name) },
    annexes: draft.annexes.map(annex),
  };
}

const noBreak = "\u00a0";

const months = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";

/** «г.», «ул.», «р.п.», «пгт». */
const place = "(^|[\\s(«])((?:г|ул|д|дер|пос|с|п|ст|х|р\\. ?п)\\.|(?:пгт|рп)\\.?)";

/** The same in a text that a person typed: spaces that are there are bound, none is added or taken away. */
export const bindTypedSpaces = (text: string): string =>
  text
    .replace(/№ (?=\S)/g, `№${noBreak}`)
    .replace(/(\d{4}) (?=гг?\.)/g, `$1${noBreak}`)
    .replace(new RegExp(`${place} (?=[А-ЯЁ\\d])`, "g"), `$1$2${noBreak}`)
    .replace(new RegExp(`(\\d) (?=(?:${months})(?![а-яё]))`, "g"), `$1${noBreak}`)
    .replace(/(^|[^А-ЯЁа-яё])([А-ЯЁ]\.) (?=[А-ЯЁ]\.)/g, `$1$2${noBreak}`)
    .replace(/(^|[^А-ЯЁа-яё])([А-ЯЁ]\.) (?=[А-ЯЁ][а-яё])/g, `$1$2${noBreak}`)
    .replace(/([А-ЯЁ][а-яё]+) (?=[А-ЯЁ]\.)/g, `$1${noBreak}`);

/**
 * No line ends between what belongs together (ГОСТ Р 7.0.97-2025): after №, before and after «г.», between a day, its
 * month and its year, initials and surname.
 */
const bindSpaces = (text: string): string =>
  text
    .replace(/№[ \u00a0]*(?=\S)/g, `№${noBreak}`)
    .replace(/(\d{4})[ \u00a0]+(?=(г|гг)\.)/g, `$1${noBreak}`)
    .replace(new RegExp(`${place}[ \\u00a0]+(?=[А-ЯЁ\\d])`, "g"), `$1$2${noBreak}`)
    .replace(new RegExp(`(\\d)[ \\u00a0]+(?=(?:${months})(?![а-яё]))`, "g"), `$1${noBreak}`)
    .replace(/([А-ЯЁ]\.)[ \u00a0]*([А-ЯЁ]\.)[ \u00a0]+(?=[А-ЯЁ][а-яё])/g, `$1$2${noBreak}`)
    .replace(/(^|[^А-ЯЁа-яё])([А-ЯЁ]\.)[ \u00a0]+(?=[А-ЯЁ][а-яё])/g, `$1$2${noBreak}`)
    .replace(/([А-ЯЁ][а-яё]+)[ \u00a0]+(?=[А-ЯЁ]\.([ \u00a0]?-?[А-ЯЁ]\.)?)/g, `$1${noBreak}`);
