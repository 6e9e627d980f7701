import { judgePlaces, type Judged } from "./judge-places";
import { leftBrace, rightBrace } from "./marks";
import { isTextPart, type Parts, partBytes, partText } from "./parts";
import { scanBraces } from "./scan-places";
import { type TemplateProblem } from "./templates";
import { descendants, parseXml, writeXml } from "./xml-tree";

export interface PreparedTemplate {
  /** All braces that are no sound place are marks in these parts, so that the library never meets them. */
  readonly parts: Parts;
  readonly judged: readonly Judged[];
}

/** Reads the places of a template and takes the unsound ones out of the library's sight. */
export function prepareTemplate(parts: Parts, refused: ReadonlySet<string> = new Set()): PreparedTemplate {
  const judged: Judged[] = [];
  const prepared = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => {
    if (!name.endsWith(".xml")) return [name, bytes];
    const text = partText(bytes);
    if (!/[{}]/.test(text)) return [name, bytes];
    if (!isTextPart(name)) return [name, partBytes(hidden(text))];
    const root = parseXml(text);
    for (const foreign of descendants(root, "a:t")) foreign.children = [hidden(foreign.children.join(""))];
    const here = judgePlaces(scanBraces(root), refused);
    for (const { braces, problem } of here) if (problem) braces.replaceBraces(leftBrace, rightBrace);
    judged.push(...here);
    return [name, partBytes(writeXml(root))];
  });
  return { parts: Object.fromEntries(prepared), judged };
}

const hidden = (text: string): string => text.replaceAll("{", leftBrace).replaceAll("}", rightBrace);

/** What is wrong with a template, each fault once. */
export function problemsOf(judged: readonly Judged[]): TemplateProblem[] {
  const found = judged.flatMap(({ problem }) => problem ?? []);
  return found.filter(
    (one, index) => found.findIndex((other) => other.place === one.place && other.message === one.message) === index,
  );
}
