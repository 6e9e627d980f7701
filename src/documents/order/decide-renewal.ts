import { fieldTag, isMadeText, readFieldTag } from "./field-tag";
import { cleanText } from "./marks";

/** A content control as any host sees it. */
export interface FieldControl {
  readonly tag: string;
  /** Lines end with "\n", however the host parts them. */
  readonly text: string;
}

export interface Renewal {
  /** What to write where: `control` is the index of the control, `tag` its new tag. */
  readonly writes: readonly { readonly control: number; readonly text: string; readonly tag: string }[];
  /** Fields that get another text. */
  readonly renewed: readonly string[];
  /** Fields that should read differently now, but that a person changed: left alone unless asked for by `force`. */
  readonly changedByHand: readonly string[];
  /** Fields that the document has no control for. */
  readonly missing: readonly string[];
  /** Fields of the document that the facts no longer give: a clause too many. */
  readonly extra: readonly string[];
}

/**
 * Which controls of a made order to write anew from changed facts. A field with one control that a person changed is left
 * as it is everywhere, so that the order does not say two things.
 */
export function decideRenewal(
  controls: readonly FieldControl[],
  fields: Readonly<Record<string, string>>,
  force: readonly string[] = [],
): Renewal {
  const ours = controls.flatMap((control, index) => {
    const tag = readFieldTag(control.tag);
    return tag ? [{ index, tag, text: linesOf(control.text) }] : [];
  });
  const names = [...new Set(ours.map(({ tag }) => tag.field))];
  const wanted = names.flatMap((field) => {
    const text = Object.hasOwn(fields, field) ? cleanText(fields[field] ?? "") : "";
    const own = ours.filter(({ tag }) => tag.field === field);
    return text !== "" && own.some((one) => one.text !== text) ? [{ field, text, own }] : [];
  });
  const isChanged = ({ field, text, own }: (typeof wanted)[number]): boolean =>
    !force.includes(field) && own.some((one) => one.text !== text && !isMadeText(one.tag, one.text));
  const renewed = wanted.filter((one) => !isChanged(one));
  return {
    writes: renewed.flatMap(({ field, text, own }) =>
      own.map(({ index }) => ({ control: index, text, tag: fieldTag(field, text) })),
    ),
    renewed: renewed.map(({ field }) => field),
    changedByHand: wanted.filter(isChanged).map(({ field }) => field),
    missing: Object.keys(fields).filter((field) => fields[field] !== "" && !names.includes(field)),
    extra: names.filter((field) => !Object.hasOwn(fields, field) || fields[field] === ""),
  };
}

const linesOf = (text: string): string => text.replace(/\r\n?|\v|\u2028/g, "\n");
