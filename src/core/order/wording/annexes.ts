import { headGroup } from "../../russian/phrase";
import { type DraftAnnex, type PlanTable } from "../draft";
import { type ActFact, type DocumentFact, type Facts } from "../facts";
import { formatDate } from "./dates";
import { approvedDocument, approvedWord, withPeriod } from "./document";
import { groupContent } from "./group";
import { lowerFirst, upperFirst } from "./official";
import { blank, type Scribe } from "./scribe";

export type AnnexKind = "plan" | "group";

/** Which annexes the order has, in the sequence of its clauses. */
export function annexKinds(facts: Facts): AnnexKind[] {
  if (facts.kind === "annex") return ["plan"];
  return facts.clauses.flatMap((clause): AnnexKind[] => {
    if (clause.kind === "approve") return ["plan"];
    if (clause.kind === "amend") return clause.changes.some(({ kind }) => kind === "replace-annex") ? ["plan"] : [];
    return clause.kind === "group" && facts.group?.listed === "annex" ? ["group"] : [];
  });
}

/** « № 2» where the order has several annexes: a single one bears no number. */
export function annexNumber(kinds: readonly AnnexKind[], kind: AnnexKind): string {
  return kinds.length > 1 ? ` № ${kinds.indexOf(kind) + 1}` : "";
}

/** The annexes with mark, stamp and heading; «прилагаемый» in the text means no mark. */
export function annexes(facts: Facts, table: PlanTable | null, scribe: Scribe): DraftAnnex[] {
  const kinds = annexKinds(facts);
  return kinds.map((kind) => {
    const mark = `Приложение${annexNumber(kinds, kind)}`;
    const attached = scribe.wording.approval === "attached";
    if (kind === "group") {
      const name = scribe.decline(
        { kind: "organisation", nominative: lowerFirst(facts.group?.name ?? blank) },
        "genitive",
      );
      return {
        mark: attached ? [] : [mark],
        stamp: stamp("состав", facts, scribe),
        title: heading(`состав ${name}`, scribe),
        content: facts.group === undefined ? noMembers : groupContent(facts.group),
      };
    }
    const approved = approvedDocument(facts, scribe);
    const amended = amendedAct(facts);
    return {
      mark: amended !== null ? [mark, ...orderLines("к приказу", facts, scribe)] : attached ? [] : [mark],
      stamp: amended !== null ? amendedStamp(approved, amended, facts, scribe) : stamp(approved.name, facts, scribe),
      title: heading(approved.heading ?? withPeriod(approved.name, approved), scribe),
      content: table ?? emptyTable(scribe),
    };
  });
}

const noMembers: DraftAnnex["content"] = { kind: "members", members: [] };

/** «УТВЕРЖДЁН / приказом Управления образования / от 15.02.2023 № 02-03/45». */
const stamp = (name: string, facts: Facts, scribe: Scribe): string[] => [
  approvedWord(name, scribe),
  ...orderLines("приказом", facts, scribe),
];

/** The stamp of an annex in its new wording names the act that approved it first. */
function amendedStamp(approved: DocumentFact, act: ActFact, facts: Facts, scribe: Scribe): string[] {
  const author =
    act.author === null ? "" : ` ${scribe.decline({ kind: "organisation", nominative: act.author }, "genitive")}`;
  const kind = scribe.decline({ kind: "document", nominative: act.kind }, "instrumental");
  const date = act.date ? formatDate(act.date, scribe.wording.stampDate) : blank;
  const [, numbered = ""] = orderLines("приказа", facts, scribe);
  return [
    approvedWord(approved.name, scribe),
    `${kind}${author}`,
    `от ${date} № ${act.number ?? blank}`,
    `(в редакции приказа ${numbered})`,
  ];
}

function orderLines(opening: string, facts: Facts, scribe: Scribe): [string, string] {
  const { body, numberIndex } = scribe.profile;
  const author = scribe.decline(
    { kind: "organisation", nominative: body.short.trim() === "" ? blank : body.short },
    "genitive",
  );
  const date =
    facts.date === null
      ? scribe.missing("order.date", "Укажите дату приказа.")
      : formatDate(facts.date, scribe.wording.stampDate);
  const own = (facts.number ?? "").trim();
  const number =
    own === ""
      ? scribe.missing("order.number", "Укажите номер приказа, когда его зарегистрируют.")
      : `${numberIndex}${own}`;
  return [`${opening} ${author}`, `от ${date} № ${number}`];
}

function heading(name: string, scribe: Scribe): string {
  if (scribe.wording.annexTitle === "word") return upperFirst(name);
  const group = headGroup(name, scribe.nouns);
  return `${group.toUpperCase()}\n${name.slice(group.length).trim()}`.trim();
}

function emptyTable(scribe: Scribe): PlanTable {
  scribe.missing("plan", "Откройте файл с планом: он станет приложением к приказу.");
  return { kind: "plan", columns: [], rows: [] };
}

function amendedAct(facts: Facts): ActFact | null {
  for (const clause of facts.clauses) {
    if (clause.kind === "amend" && clause.changes.some(({ kind }) => kind === "replace-annex")) return clause.act;
  }
  return null;
}
