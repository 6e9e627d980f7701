/** Clerks type capitals, ё, no-break and double spaces: none of it makes another place. */
export const placeKey = (place: string): string =>
  place
    .trim()
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/\s+/g, " ")
    .replace(/\s*\.\s*/g, ".");
