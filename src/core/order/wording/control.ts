import { type Facts } from "../facts";
import { lowerFirst, sentence } from "./official";
import { personRequest, type Scribe } from "./scribe";
import { plain, type Unnumbered } from "./task";

/** «Контроль за исполнением приказа оставляю за собой», «… возложить на заместителя начальника Нетесову Л.В.». */
export function controlClause({ overseer }: Facts, scribe: Scribe): Unnumbered {
  const order = scribe.wording.thisOrder ? "настоящего приказа" : "приказа";
  const opening = `Контроль за исполнением ${order}`;
  if (overseer === null) return plain(`${opening} оставляю за собой.`);
  const post =
    overseer.position.trim() === ""
      ? scribe.missing("overseer.position", "Укажите должность того, на кого возложен контроль.")
      : lowerFirst(overseer.position);
  const name =
    overseer.name.trim() === ""
      ? scribe.missing("overseer.name", "Укажите фамилию и инициалы того, на кого возложен контроль.")
      : overseer.name;
  const request = personRequest({ ...overseer, name }, (message) => void scribe.missing("overseer.gender", message));
  const whom = `${scribe.decline({ kind: "position", nominative: post }, "accusative")} ${scribe.decline(request, "accusative")}`;
  return plain(sentence(`${opening} возложить на ${whom}`));
}
