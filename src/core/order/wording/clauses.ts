import { phraseAgreement } from "../../russian/phrase";
import { type DraftClause } from "../draft";
import { type ClauseFact, type Facts } from "../facts";
import { actPhrase } from "./act";
import { amendClause } from "./amendment";
import { annexKinds, annexNumber } from "./annexes";
import { controlClause } from "./control";
import { approvedDocument, attachedDocument, documentIn, shortDocumentName } from "./document";
import { groupClause } from "./group";
import { type Scribe } from "./scribe";
import { noticeClause, plain, taskClause, type Unnumbered } from "./task";

/** All clauses with their numbers; the one on control is the last. */
export function clauses(facts: Facts, scribe: Scribe): DraftClause[] {
  if (facts.clauses.length === 0) scribe.missing("clauses", "Укажите, что приказ утверждает и кому что поручает.");
  const worded = facts.clauses.map((clause, index) => wordClause(clause, facts, scribe, `clauses.${index}`));
  return numbered([...worded, controlClause(facts, scribe)], "", scribe);
}

function wordClause(clause: ClauseFact, facts: Facts, scribe: Scribe, field: string): Unnumbered {
  switch (clause.kind) {
    case "approve":
      return approveClause(facts, scribe);
    case "group": {
      if (facts.group === undefined) return plain(`${scribe.missing("group", "Укажите рабочую группу и её состав.")}.`);
      return groupClause(
        facts.group,
        clause.deed,
        facts.group.listed === "annex" ? reference(facts, "group", scribe) : null,
        scribe,
      );
    }
    case "task":
      return taskClause(clause, scribe, field);
    case "publish":
    case "inform":
      return noticeClause(clause, scribe, field);
    case "repeal":
      return repealClause(clause, scribe, field);
    case "amend":
      return amendClause(clause, scribe, field);
    case "text":
      return {
        text:
          clause.text.trim() === ""
            ? scribe.missing(`${field}.text`, "Впишите текст пункта или уберите пункт.")
            : clause.text.trim(),
        clauses: (clause.clauses ?? []).map((text) => plain(text.trim())),
      };
  }
}

/** «Утвердить прилагаемый план …», «Утвердить план … согласно приложению», «Утвердить план … (приложение)». */
function approveClause(facts: Facts, scribe: Scribe): Unnumbered {
  const approved = approvedDocument(facts, scribe);
  const called = approved.defined ? ` (далее – ${shortDocumentName(approved, scribe)})` : "";
  if (scribe.wording.approval === "attached") return plain(`Утвердить ${attachedDocument(approved, scribe)}${called}.`);
  return plain(`Утвердить ${documentIn(approved, "accusative", scribe)}${called} ${reference(facts, "plan", scribe)}.`);
}

/** «согласно приложению № 1», «(приложение № 1)». */
function reference(facts: Facts, kind: "plan" | "group", scribe: Scribe): string {
  const number = annexNumber(annexKinds(facts), kind);
  return scribe.wording.approval === "brackets" ? `(приложение${number})` : `согласно приложению${number}`;
}

function repealClause(clause: Extract<ClauseFact, { kind: "repeal" }>, scribe: Scribe, field: string): Unnumbered {
  const acts = clause.acts.map((act, index) => actPhrase(act, "accusative", scribe, `${field}.acts.${index}`));
  if (acts.length === 0) acts.push(scribe.missing(`${field}.acts`, "Укажите приказ, который утрачивает силу."));
  if (acts.length === 1) return plain(`Признать ${lapsed(clause.acts[0]?.kind ?? "", scribe)} силу ${acts.join("")}.`);
  return plain(
    `Признать утратившими силу:\n${acts.map((act, index) => `${act}${index === acts.length - 1 ? "." : ";"}`).join("\n")}`,
  );
}

/** «утратившим силу приказ», «утратившей силу инструкцию», «утратившими силу пункты». */
function lapsed(kind: string, { nouns }: Scribe): string {
  const agreement = phraseAgreement(kind, nouns);
  return agreement?.plural ? "утратившими" : agreement?.gender === "feminine" ? "утратившей" : "утратившим";
}

function numbered(list: readonly Unnumbered[], above: string, scribe: Scribe): DraftClause[] {
  const { clauses: first, subclauses } = scribe.profile.style;
  return list.map(({ text, clauses: inner }, index) => {
    const own = `${above}${index + 1}.`;
    const number =
      above === "" ? (first === "1." ? own : `${index + 1})`) : subclauses === "1.1." ? own : `${index + 1})`;
    return { number, text, clauses: numbered(inner, own, scribe) };
  });
}
