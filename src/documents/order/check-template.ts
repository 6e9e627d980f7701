import { withoutActiveContent } from "./active-content";
import { missingPlace } from "./not-placed";
import { openDocx } from "./parts";
import { placeKey } from "./place-key";
import { prepareTemplate, problemsOf } from "./prepare-template";
import { type TemplateProblem } from "./templates";

/**
 * What an office should know of its own template before the first order: places the program does not know, loops that do
 * not close, lone braces, and what an order cannot do without. Throws `Failure` for a file that is no template at all.
 */
export function checkTemplate(bytes: Uint8Array): TemplateProblem[] {
  const { judged } = prepareTemplate(withoutActiveContent(openDocx(bytes)));
  const sound = new Set(judged.filter(({ problem }) => problem === null).map(({ braces }) => placeKey(braces.name)));
  const isAnnexOnly = !ofTheOrder.some((names) => names.some((name) => sound.has(name)));
  const needed = isAnnexOnly ? ofTheAnnex : [...ofTheOrder, ...ofTheAnnex];
  const missing = needed.filter((names) => !names.some((name) => sound.has(name))).map(([name = ""]) => typed(name));
  return [...problemsOf(judged), ...missing.map(missingPlace)];
}

/** Names that stand for one another; the first is the one advised. */
const ofTheOrder = [
  ["дата"],
  ["номер"],
  ["заголовок"],
  ["преамбула"],
  ["пункты", "все пункты"],
  ["подпись.должность"],
  ["подпись.фамилия"],
];
const ofTheAnnex = [["план", "состав"]];

function typed(name: string): string {
  if (name === "пункты") return "{#пункты}{текст}{/пункты}";
  return name === "план" ? "{@план}" : `{${name}}`;
}
