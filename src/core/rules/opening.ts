/** The first words of a long text, enough to know the row by in a message. */
export function opening(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= 60) return line.replace(/[.;:,]$/, "");
  const cut = line.slice(0, 60);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 40)).replace(/[.;:,\s]+$/, "")}…`;
}
