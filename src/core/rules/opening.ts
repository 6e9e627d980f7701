/** The first words of a long text, enough to know the row by in a message. */
export function opening(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= 60) return line.replace(/[.;:,]$/, "");
  const cut = line.slice(0, 60);
  return `${cut
    .slice(0, Math.max(cut.lastIndexOf(" "), 40))
    .replace(dangling, "")
    .replace(/[.;:,\s]+$/, "")}…`;
}

/** A preposition, a conjunction, «№» or an initial is not the last word that a person reads. */
export const dangling =
  /(?:\s+(?:и|а|или|в|во|на|с|со|к|ко|по|о|об|от|до|за|из|у|для|при|под|над|не|№|[А-ЯЁ]\.?))+\s*$/i;
