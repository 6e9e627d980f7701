/**
 * The tag of a content control says which field it holds and, after «#», how the text read when it was made: so a text
 * that a clerk changed is known wherever the control travels (file, flat package, Office.js).
 */
export interface FieldTag {
  readonly field: string;
  readonly hash: string;
}

/** «order.title#1a2b3c4d» */
export const fieldTag = (field: string, text: string): string => `${field}#${textHash(text)}`;

/** The field a tag names, null for a control that is not ours. */
export function readFieldTag(tag: string): FieldTag | null {
  const match = /^((?:order|annex)\.[a-z0-9.]+)#([0-9a-f]{8})$/.exec(tag);
  return match?.[1] !== undefined && match[2] !== undefined ? { field: match[1], hash: match[2] } : null;
}

/** Whether a control with this tag still says what the program wrote there. */
export const isMadeText = (tag: FieldTag, text: string): boolean => textHash(text) === tag.hash;

/** FNV-1a, 32 bits; ends of lines are alike in whatever way a host gives them. */
export function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text.replace(/\r\n?|\v|\u2028/g, "\n").split("")) {
    hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
