import { type Facts, type PreambleFact } from "../facts";
import { actPhrase } from "./act";
import { upperFirst } from "./official";
import { type Scribe } from "./scribe";

/** «В соответствии с приказом …, в целях … ПРИКАЗЫВАЮ:». */
export function preamble(facts: Facts, scribe: Scribe): string {
  const parts = facts.preamble.map((part, index) => partPhrase(part, scribe, `preamble.${index}`));
  if (parts.length === 0) {
    parts.push(scribe.missing("preamble", "Укажите основание приказа или его цель: с них начинается текст."));
  }
  const { preambleCommas, resolveLine } = scribe.wording;
  const joined = parts.reduce((text, part, index) => {
    const again =
      index === parts.length - 1 &&
      facts.preamble.slice(0, index).some(({ kind }) => kind === facts.preamble[index]?.kind);
    return `${text}${again ? " и " : preambleCommas ? ", " : " "}${part}`;
  });
  return `${upperFirst(joined)}${resolveLine ? "\n" : " "}${scribe.profile.style.resolve}:`;
}

function partPhrase(part: PreambleFact, scribe: Scribe, field: string): string {
  switch (part.kind) {
    case "purpose": {
      const goal =
        part.goal.trim() === ""
          ? scribe.missing(`${field}.goal`, "Укажите цель приказа, например: повышение качества образования.")
          : part.goal;
      return `${scribe.wording.purpose} ${scribe.decline({ kind: "document", nominative: goal }, "genitive")}`;
    }
    case "accordance": {
      const acts = actList(part.acts, "instrumental", scribe, field);
      return `в соответствии ${/^[сзшж][бвгджзклмнпрстфхцчшщ]/i.test(acts) ? "со" : "с"} ${acts}`;
    }
    case "execution":
      return `во исполнение ${actList(part.acts, "genitive", scribe, field)}`;
    case "basis":
      return `на основании ${actList(part.acts, "genitive", scribe, field)}`;
  }
}

function actList(
  acts: Extract<PreambleFact, { kind: "basis" | "accordance" | "execution" }>["acts"],
  name: "instrumental" | "genitive",
  scribe: Scribe,
  field: string,
): string {
  const phrases = acts.map((act, index) => actPhrase(act, name, scribe, `${field}.acts.${index}`));
  const last = phrases.at(-1);
  if (last === undefined) return scribe.missing(`${field}.acts`, "Укажите документ, на который ссылается приказ.");
  if (phrases.length === 1) return last;
  return `${phrases.slice(0, -1).join(", ")}${scribe.wording.acts === "and" ? " и " : ", "}${last}`;
}
