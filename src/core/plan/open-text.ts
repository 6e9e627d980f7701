/** Whether a text stops before its end: an open quote or bracket, a comma, a dash, a preposition. */
export function isOpen(text: string): boolean {
  const plain = text.trim();
  if (plain === "") return false;
  return (
    openQuotes(plain) > 0 ||
    /[,(«:–—-]$/.test(plain) ||
    /(?:^|\s)(?:и|в|во|на|с|со|по|о|об|для|от|до|за|из|к|у|при|или|а|не|№|г\.|т\.ч\.)$/i.test(plain)
  );
}

/** Whether a text can be the rest of another: it begins in lower case, with a closing mark or as an item of a list. */
export const goesOn = (text: string): boolean => /^(?:[а-яё]|[»)”,;.:]|[-–—•]\s?\S|\d{1,2}\))/.test(text.trim());

/** Quotes and brackets left open. */
export function openQuotes(text: string): number {
  let open = 0;
  for (const letter of text) {
    if ("«“„(".includes(letter)) open += 1;
    else if ("»”)".includes(letter) && open > 0) open -= 1;
  }
  return open;
}
