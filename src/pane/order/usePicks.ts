import { useCallback, useState } from "react";
import { type RenewedField } from "../work";

/** What the clerk decided of a change, by its words: decided anew where they change. */
export type Picks = ReadonlyMap<string, boolean>;

/** Words that the clerk changed stay, and all others are renewed, unless they say otherwise. */
export const isPicked = (picks: Picks, change: RenewedField): boolean =>
  picks.get(keyOf(change)) ?? change.asked === null;

export function usePicks(): { picks: Picks; pick: (changes: readonly RenewedField[], isOn: boolean) => void } {
  const [picks, setPicks] = useState<Picks>(new Map());
  const pick = useCallback(
    (changes: readonly RenewedField[], isOn: boolean) =>
      setPicks((before) => new Map([...before, ...changes.map((change) => [keyOf(change), isOn] as const)])),
    [],
  );
  return { picks, pick };
}

const keyOf = ({ id, before, after }: RenewedField): string => [id, before, after].join("\u0000");
