import { useEffect, useState } from "react";

const first = 120;
const step = 240;

/** How many of `total` rows to draw now: some at once, more after each picture, all of them as far as `needed` at once. */
export function useGrowing(total: number, needed: number | null): number {
  const [shown, setShown] = useState(first);
  const enough = Math.max(shown, needed === null ? 0 : needed + first);
  useEffect(() => {
    if (enough >= total) return;
    const timer = setTimeout(() => setShown(enough + step), 60);
    return () => clearTimeout(timer);
  }, [enough, total]);
  return Math.min(enough, total);
}
