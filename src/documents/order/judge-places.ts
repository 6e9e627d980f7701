import { placeKey } from "./place-key";
import { places, placesHere } from "./places";
import { type Braces } from "./scan-places";
import { type TemplateProblem } from "./templates";

/** A place or brace of a template with what is wrong with it, null for a sound one. */
export interface Judged {
  readonly braces: Braces;
  readonly problem: TemplateProblem | null;
}

/**
 * Judges the braces of one part in their order: which the program fills, which it leaves visible and why. `refused` are
 * names that the template library could not place.
 */
export function judgePlaces(all: readonly Braces[], refused: ReadonlySet<string>): Judged[] {
  const unclosed = new Set<Braces>();
  for (;;) {
    const before = unclosed.size;
    const judged = judgeOnce(all, refused, unclosed);
    // What stands in a loop that is none is judged again, as standing outside.
    if (unclosed.size === before) return judged;
  }
}

function judgeOnce(all: readonly Braces[], refused: ReadonlySet<string>, unclosed: Set<Braces>): Judged[] {
  const open: { name: string; judged: Judged }[] = [];
  const judge = (braces: Braces): Judged => {
    const name = placeKey(braces.name);
    if (braces.kind === "brace") return { braces, problem: problem("brace", braces, loneBrace(braces)) };
    if (unclosed.has(braces)) return { braces, problem: problem("broken", braces, notClosed(name)) };
    if (braces.sign === "/") {
      const at = open.findLastIndex((one) => name === "" || one.name === name);
      if (at < 0) return { braces, problem: problem("broken", braces, noStart(braces, name)) };
      for (const inner of open.splice(at + 1)) unclosed.add(inner.judged.braces);
      return { braces, problem: open.pop()?.judged.problem ?? null };
    }
    const names = open.map((one) => one.name);
    const judged = { braces, problem: refused.has(name) ? misplaced(braces) : placeProblem(braces, name, names) };
    if (braces.sign === "#" || braces.sign === "^") open.push({ name, judged });
    return judged;
  };
  const judged = all.map(judge);
  for (const one of open) unclosed.add(one.judged.braces);
  return judged;
}

const problem = (kind: TemplateProblem["kind"], { typed }: Braces, message: string): TemplateProblem => ({
  kind,
  place: typed,
  message,
});

function placeProblem(braces: Braces, name: string, open: readonly string[]): TemplateProblem | null {
  const { typed, sign } = braces;
  const here = placesHere(name, open);
  if (here.length === 0) return unknown(braces, name);
  const isRaw = here.some(({ kind }) => kind === "raw");
  if (sign === "@") {
    if (!isRaw) return problem("broken", braces, `В месте «${typed}» лишний знак «@»: запишите «{${name}}».`);
    if (braces.isAlone) return null;
    return problem("broken", braces, `Место «${typed}» стоит в абзаце не одно: перенесите его в отдельный абзац.`);
  }
  if (sign === "") {
    if (here.some(({ kind }) => kind === "text")) return null;
    const wanted = here[0]?.typed ?? "";
    return problem("broken", braces, `Место «${typed}» записано не так: нужно «${wanted}».`);
  }
  if (open.includes(name) && name !== "подпункты") {
    return problem("broken", braces, `Повтор «${typed}» стоит внутри самого себя: уберите вложенный.`);
  }
  return null;
}

function unknown(braces: Braces, name: string): TemplateProblem {
  const { typed } = braces;
  const elsewhere = places.find((place) => place.name === name && place.inside !== undefined);
  if (elsewhere?.inside !== undefined) {
    return problem(
      "broken",
      braces,
      `Место «${typed}» работает только внутри «{#${elsewhere.inside}} … {/${elsewhere.inside}}»: перенесите его туда.`,
    );
  }
  const near = nearest(name);
  const advice = near === null ? "Исправьте имя по списку мест" : `Возможно, нужно «${near}»: исправьте имя`;
  return problem(
    "unknown",
    braces,
    `Места «${typed}» программа не знает, и в приказе оно останется как есть. ${advice} или впишите вместо него текст.`,
  );
}

const misplaced = (braces: Braces): TemplateProblem =>
  problem(
    "broken",
    braces,
    `Место «${braces.typed}» стоит так, что его нельзя заполнить: начало и конец повтора должны быть в одной ячейке, в одной строке таблицы или в соседних абзацах.`,
  );

const noStart = ({ typed }: Braces, name: string): string =>
  `У «${typed}» нет начала: добавьте перед повторяемым «{#${name || "имя"}}» или уберите его.`;

const notClosed = (name: string): string => `Повтор «{#${name}}» не закрыт: добавьте после повторяемого «{/${name}}».`;

const loneBrace = ({ typed, paragraph }: Braces): string =>
  `В абзаце «${paragraph.length > 60 ? `${paragraph.slice(0, 60)}…` : paragraph}» скобка «${typed}» без пары или без имени, она останется как есть. Если здесь должно быть место, допишите его, иначе уберите скобку.`;

/** The known place whose name differs by a slip or two. */
function nearest(name: string): string | null {
  const near = places
    .map((place) => ({ typed: place.typed, far: distance(name, place.name) }))
    .sort((a, b) => a.far - b.far)[0];
  return near && near.far <= Math.max(1, Math.floor(name.length / 4)) ? near.typed : null;
}

/** Levenshtein; both are short. */
function distance(a: string, b: string): number {
  if (a.length > 40) return a.length;
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  a.split("").forEach((letter, row) => {
    const line = [row + 1];
    b.split("").forEach((other, column) => {
      const changed = (before[column] ?? 0) + (letter === other ? 0 : 1);
      line.push(Math.min(changed, (before[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    });
    before = line;
  });
  return before.at(-1) ?? 0;
}
