import { isFeminineGenitive, isGenitiveNoun } from "./noun-readings";
import { type Agreement, type PhraseContext } from "./phrase-head";
import { isAbbreviation, isMonth, withoutSpace } from "./phrase-tokens";
import { mayBeGenitive, readWord } from "./word";
import { placeKinds, prepositions } from "./words";

/** «заместитель главы – начальник управления», «школа – детский сад», not «на январь – март», «округа – город Мирный». */
export function startsApposition(rest: readonly string[], context: PhraseContext, afterPreposition: boolean): boolean {
  const group = withoutSpace(rest);
  const [word = ""] = group;
  if (!isNominativeStart(group, context) || isMonth(word) || placeKinds.has(word.toLowerCase())) return false;
  return !afterPreposition || context.living === true;
}

/** «специалист, ответственный за …», «организации, реализующие …», «школы, не вошедшие …». */
export function startsClause(rest: readonly string[], head: Agreement, { nouns }: PhraseContext): boolean {
  const group = withoutSpace(rest);
  const [word = ""] = isNegation(group) ? withoutSpace(group.slice(1)) : group;
  if (/^котор/i.test(word)) return false;
  const { adjective } = readWord(nouns, word);
  return (
    adjective !== null && (adjective.gender === null ? head.plural : !head.plural && adjective.gender === head.gender)
  );
}

export const isNegation = ([word = ""]: readonly string[]): boolean => word.toLowerCase() === "не";

/** «секретарь и члены комиссии», but «управление образования и науки»: what may be a genitive is one, but right after the head. */
export function startsFurtherHead(rest: readonly string[], context: PhraseContext, immediate: boolean): boolean {
  const group = withoutSpace(rest);
  return isNominativeStart(group, context) && (immediate || !mayBeGenitive(context.nouns, group[0] ?? ""));
}

/** «учреждение детский сад № 5», «учреждение дополнительного образования детская школа искусств», «учреждение лицей № 3». */
export function startsTypeName(tokens: readonly string[], headWord: string, context: PhraseContext): boolean {
  const [word = ""] = tokens;
  const isInstitution = /^(учреждени|организаци)[ея]$/i.test(headWord);
  if (!(isInstitution ? /^[а-яё]/i : /^[а-яё]/).test(word) || context.living) return false;
  if (!isNominativeStart(tokens, context) || placeKinds.has(word.toLowerCase())) return false;
  const { adjective, nouns } = readWord(context.nouns, word);
  if (adjective === null) {
    return isInstitution && nouns.some(({ plural }) => !plural) && !isGenitiveNoun(context.nouns, word);
  }
  const noun = nounAfter(tokens, context);
  if (adjective.gender === null || (/^[А-ЯЁ]/.test(word) && noun === "")) return false;
  return !(/ой$/i.test(word) && isFeminineGenitive(context.nouns, noun));
}

/** «защиты» of «правовой защиты», «центр» of «городской методический центр». */
const nounAfter = (tokens: readonly string[], { nouns }: PhraseContext): string =>
  tokens.slice(1).find((token) => readWord(nouns, token).nouns.length > 0 || isFeminineGenitive(nouns, token)) ?? "";

export function isNominativeStart(tokens: readonly string[], context: PhraseContext): boolean {
  const [word = ""] = tokens;
  if (!/^[а-яё-]+$/i.test(word) || isAbbreviation(word) || prepositions.has(word.toLowerCase())) return false;
  const { adjective, nouns } = readWord(context.nouns, word);
  return adjective !== null || nouns.length > 0;
}
