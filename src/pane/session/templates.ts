import { type DraftKind } from "../../core/order/draft";
import { type ChosenFile, type Services } from "../../hosts/host";
import { type SessionState } from "./state";

/** What a browser keeps for a page is a few million characters in all. */
const keptAtMost = 600_000;

export const templateKey = (kind: DraftKind): string => `template/${kind}`;

/** A template as this computer keeps it; null for one too large, which is asked for again. */
export const keptTemplate = ({ name, bytes }: ChosenFile): { name: string; base64: string } | null =>
  bytes.length > keptAtMost
    ? null
    : { name, base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")) };

/** The office's own template for a kind of order: chosen in this window, else kept on this computer; null: none. */
export function templateOf(
  { templates }: Pick<SessionState, "templates">,
  { recall }: Pick<Services, "recall">,
  kind: DraftKind,
): ChosenFile | null {
  const chosen = templates[kind];
  if (chosen !== undefined) return chosen;
  const kept = recall(templateKey(kind));
  if (typeof kept !== "object" || kept === null || !("name" in kept) || !("base64" in kept)) return null;
  const { name, base64 } = kept;
  if (typeof name !== "string" || typeof base64 !== "string") return null;
  try {
    return { name, bytes: Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0)) };
  } catch {
    return null;
  }
}
