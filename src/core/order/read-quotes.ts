/** The words between quotes blotted out, lengths kept; an outer quote counts, inner ones are part of the title. */
export function maskQuotes(text: string): string {
  const nested = mask(text, true);
  return nested.open ? mask(text, false).masked : nested.masked;
}

/** Where a quote is never closed, every closing quote ends all of them. */
function mask(text: string, nesting: boolean): { masked: string; open: boolean } {
  let open: string[] = [];
  let masked = "";
  for (const letter of text) {
    const closing = letter === "»" || letter === "”" || (letter === '"' && open.at(-1) === '"');
    if (closing) open = nesting ? open.slice(0, -1) : [];
    masked += open.length > 0 ? "\u0000".repeat(letter.length) : letter;
    if (!closing && (letter === "«" || letter === "“" || letter === '"')) open = nesting ? [...open, letter] : [letter];
  }
  return { masked, open: open.length > 0 };
}
