import { phraseAgreement } from "../../russian/phrase";
import { type DraftAnnex } from "../draft";
import { type GroupFact, type MemberFact } from "../facts";
import { lowerFirst } from "./official";
import { type Scribe } from "./scribe";
import { plain, type Unnumbered } from "./task";

/** «Создать … и утвердить её состав согласно приложению № 2», or the members under the clause. */
export function groupClause(
  group: GroupFact,
  deed: "create" | "approve",
  annex: string | null,
  scribe: Scribe,
): Unnumbered {
  const name =
    group.name.trim() === ""
      ? scribe.missing("group.name", "Укажите, как называется рабочая группа.")
      : lowerFirst(group.name);
  const declined = (form: "genitive" | "accusative"): string =>
    scribe.decline({ kind: "organisation", nominative: name }, form);
  if (group.members.length === 0) scribe.missing("group.members", "Укажите состав рабочей группы.");
  if (annex !== null) {
    return plain(
      deed === "create"
        ? `Создать ${declined("accusative")} и утвердить ${its(name, scribe)} состав ${annex}.`
        : `Утвердить состав ${declined("genitive")} ${annex}.`,
    );
  }
  const opening =
    deed === "create" ? `Создать ${declined("accusative")} в составе:` : `Утвердить состав ${declined("genitive")}:`;
  return plain([opening, ...memberLines(group.members)].join("\n"));
}

/** «комиссию … её состав», «совет … его состав», «группы … их состав». */
function its(name: string, { nouns, profile }: Scribe): string {
  const agreement = phraseAgreement(name, nouns);
  if (agreement?.plural) return "их";
  return agreement !== null && agreement.gender !== "feminine" ? "его" : profile.style.yo ? "её" : "ее";
}

export const groupContent = (group: GroupFact): DraftAnnex["content"] => ({
  kind: "members",
  members: group.members.map(({ name, position, role }) => ({
    name,
    position: lowerFirst(position),
    role: role ?? "",
  })),
});

/** «Богатова Ю.Л., начальник управления образования;». */
const memberLines = (members: readonly MemberFact[]): string[] =>
  members.map(({ name, position, role }, index) => {
    const said = [name, lowerFirst(position), role ?? ""].filter((part) => part !== "").join(", ");
    return `${said}${index === members.length - 1 ? "." : ";"}`;
  });
