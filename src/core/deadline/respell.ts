import { nearestKeyword } from "./keywords";
import { type Phrase } from "./phrase";

/** The phrase with mistyped words put right, where there are any; the places of the repairs are those of the typed text. */
export function respelled(phrase: Phrase): Phrase | null {
  const place = (index: number): number => (phrase.at === null ? index : (phrase.at[index] ?? 0));
  let changed = false;
  const repairs = [...phrase.repairs];
  const low = phrase.low.replace(/[а-я]{5,}/g, (word: string, at: number) => {
    const meant = nearestKeyword(word);
    if (meant === null) return word;
    changed = true;
    const from = place(at);
    repairs.push({ from, to: place(at + word.length - 1) + 1, read: meant });
    return meant;
  });
  return changed ? { shown: low, low, at: null, repairs } : null;
}
