import MiniSearch from "minisearch";
import { certainty } from "../../src/core/catalog/match";
import { scoreTexts, type Text } from "../../src/core/catalog/score";
import { stem } from "../../src/core/russian/stem";
import { labelledSets } from "../core/catalog/labelled-sets";

/** The counterparts of 1,000 rows among 1,000 entries, beside minisearch over the same stems; and how often each is right. */
export default async function matchBench(): Promise<Bench> {
  const rows = manyTexts(count, 1);
  const entries = manyTexts(count, 2);
  const ours = await timed(31, () => {
    const best = scoreTexts(rows, entries);
    return rows.map((_, row) => best(row));
  });
  const peer = await timed(3, () => {
    const search = peerSearch(entries);
    return rows.map(({ text }) => search(text));
  });
  const own = accuracy((texts, candidates) => {
    const best = scoreTexts(texts, candidates);
    return (row) => best(row).map(({ entry }) => entry);
  });
  const other = accuracy((texts, candidates) => {
    const search = peerSearch(candidates);
    return (row) => search(texts[row]?.text ?? "");
  });
  const share = (right: number, all: number): string => `${right} of ${all}`;
  return {
    title: "Matching municipal rows with regional ones, beside minisearch",
    rows: [
      {
        what: `${count} rows against ${count} entries`,
        ours: `${ours.toFixed(0)} ms`,
        peer: `${peer.toFixed(0)} ms`,
        ratio: peer / ours,
        wanted: "≥ 50 times faster",
      },
      {
        what: "labelled rows: the counterpart is first",
        ours: share(own.first, own.all),
        peer: share(other.first, other.all),
        ratio: own.first / other.first,
        wanted: "≥ 1",
      },
      {
        what: "labelled rows: among the first three",
        ours: share(own.three, own.all),
        peer: share(other.three, other.all),
        ratio: own.three / other.three,
        wanted: "≥ 1",
      },
      {
        what: `rows without counterpart: none believed at ${certainty}`,
        ours: share(own.silent, own.none),
        peer: "says nothing of certainty",
        ratio: own.silent / own.none,
        wanted: "≥ 0.95",
      },
    ],
  };
}

interface Bench {
  readonly title: string;
  readonly rows: readonly { what: string; ours: string; peer: string; ratio: number; wanted: string }[];
}

const count = 1000;

/** The middle of some runs, in milliseconds of processor time: other programs at work do not count. */
async function timed(turns: number, run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b)[Math.floor(turns / 2)] ?? 0;
}

type Search = (text: string) => number[];

function peerSearch(entries: readonly Text[]): Search {
  const index = new MiniSearch<{ id: number; text: string; section: string }>({
    fields: ["text", "section"],
    processTerm: (term) => (term.length > 2 ? stem(term) : null),
    searchOptions: { boost: { text: 2 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(entries.map(({ text, section }, id) => ({ id, text, section })));
  return (text) =>
    index
      .search(text)
      .slice(0, 3)
      .map(({ id }) => Number(id));
}

type Matcher = (rows: readonly Text[], entries: readonly Text[]) => (row: number) => number[];

function accuracy(matcher: Matcher): { first: number; three: number; all: number; silent: number; none: number } {
  const result = { first: 0, three: 0, all: 0, silent: 0, none: 0 };
  for (const { rows, entries } of labelledSets()) {
    const found = matcher(rows, entries);
    const scores = scoreTexts(rows, entries);
    rows.forEach(({ counterparts }, index) => {
      const names = found(index).map((entry) => entries[entry]?.row ?? "");
      if (counterparts.length === 0) {
        result.none += 1;
        if ((scores(index)[0]?.score ?? 0) < certainty) result.silent += 1;
        return;
      }
      result.all += 1;
      if (counterparts.includes(names[0] ?? "")) result.first += 1;
      if (names.some((name) => counterparts.includes(name))) result.three += 1;
    });
  }
  return result;
}

/** Rows put together of the labelled rows' own clauses, always the same for a seed. */
function manyTexts(amount: number, seed: number): Text[] {
  const pool = labelledSets().flatMap(({ rows, entries }) => [...rows, ...entries]);
  const clauses = pool.flatMap(({ text }) => text.split(/(?= (?:по|для|на|в|и|с) )/u)).map((clause) => clause.trim());
  const random = generator(seed);
  const any = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  return Array.from({ length: amount }, () => ({
    text: Array.from({ length: 3 + Math.floor(random() * 4) }, () => any(clauses)).join(" "),
    section: any(pool).section,
  }));
}

/** A linear congruential generator: numbers from 0 to 1. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
