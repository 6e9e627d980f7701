import { inOrder } from "./place";
import { defineRule } from "./rule";

export const preambleRepeat = defineRule({
  id: "preamble-repeat",
  severity: "hint",
  docs: {
    what: "В преамбуле дважды стоит один и тот же оборот: «в соответствии с …, в соответствии с …».",
    why: "Читается как небрежность.",
    remedy: "Перечислите основания после одного оборота: «в соответствии с …, …».",
  },
  messages: {
    twice: (d: { words: string }) =>
      `В преамбуле дважды «${d.words}»: основания лучше перечислить после одного оборота.`,
  },
  *check({ order }, report) {
    const preamble = order?.preamble;
    if (!preamble) return;
    const outside = preamble.clean.replace(/«[^»]*»/g, "").toLowerCase();
    for (const words of ["в соответствии с", "на основании", "в целях", "во исполнение"]) {
      if (outside.split(words).length - 1 < 2) continue;
      yield report("twice", { words }, [inOrder("preamble", preamble)]);
    }
  },
});
