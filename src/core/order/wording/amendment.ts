import { type ChangeFact, type ClauseFact } from "../facts";
import { actPhrase } from "./act";
import { type Scribe } from "./scribe";
import { listed, type Unnumbered } from "./task";

/** «Внести в приказ … следующие изменения:», each a sub-clause. */
export function amendClause(clause: Extract<ClauseFact, { kind: "amend" }>, scribe: Scribe, field: string): Unnumbered {
  const what = actPhrase(clause.act, "accusative", scribe, `${field}.act`);
  if (clause.changes.length === 0) scribe.missing(`${field}.changes`, "Укажите, что меняется в приказе.");
  const changes = clause.changes.length === 1 ? "следующее изменение" : "следующие изменения";
  return { text: `Внести в ${what} ${changes}:`, clauses: listed(clause.changes.map(changePhrase), scribe) };
}

function changePhrase(change: ChangeFact): string {
  switch (change.kind) {
    case "replace-clause":
      return `${clauseWord(change.clause).nominative} ${change.clause} изложить в следующей редакции:\n«${change.clause}. ${ended(change.text)}»`;
    case "replace-words":
      return `в ${clauseWord(change.clause).prepositional} ${change.clause} слова «${change.from}» заменить словами «${change.to}»`;
    case "add-clause":
      return `дополнить ${clauseWord(change.clause).instrumental} ${change.clause} следующего содержания:\n«${change.clause}. ${ended(change.text)}»`;
    case "remove-clause":
      return `${clauseWord(change.clause).nominative} ${change.clause} признать утратившим силу`;
    case "replace-annex":
      return `приложение${change.annex === undefined ? "" : ` № ${change.annex}`} изложить в новой редакции согласно приложению к настоящему приказу`;
  }
}

const clauseWord = (clause: string) =>
  clause.includes(".")
    ? { nominative: "подпункт", prepositional: "подпункте", instrumental: "подпунктом" }
    : { nominative: "пункт", prepositional: "пункте", instrumental: "пунктом" };

const ended = (text: string): string => (/[.:;]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
