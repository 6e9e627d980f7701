import { type Case } from "../../russian/case";
import { type ActFact } from "../facts";
import { formatDate, formatPeriod } from "./dates";
import { type Scribe } from "./scribe";

/** «приказом министерства образования Кировской области от 06.02.2023 № 604 «Об организации …»». */
export function actPhrase(act: ActFact, name: Case, scribe: Scribe, field: string): string {
  const kind =
    act.kind.trim() === ""
      ? scribe.missing(
          `${field}.kind`,
          "Укажите вид документа, на который ссылается приказ: приказ, письмо, распоряжение.",
        )
      : act.kind;
  return [
    scribe.decline({ kind: "document", nominative: kind }, name),
    authorPhrase(act, scribe, field),
    datePhrase(act, scribe, field),
    numberPhrase(act, scribe, field),
    titlePhrase(act, scribe, field),
    act.period === undefined ? "" : formatPeriod(act.period),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** null: the document is named without its author; "": the author is not known yet. */
function authorPhrase({ kind, author }: ActFact, scribe: Scribe, field: string): string {
  if (author === null) return "";
  return author.trim() === ""
    ? scribe.missing(`${field}.author`, `Укажите, кто издал документ, на который ссылается приказ («${kind}»).`)
    : scribe.decline({ kind: "organisation", nominative: author }, "genitive");
}

function datePhrase({ kind, date }: ActFact, scribe: Scribe, field: string): string {
  if (date === undefined) return "";
  const day =
    date === null
      ? scribe.missing(`${field}.date`, `Укажите дату документа, на который ссылается приказ («${kind}»).`)
      : formatDate(date, scribe.wording.textDate);
  return `от ${day}`;
}

function numberPhrase({ kind, number }: ActFact, scribe: Scribe, field: string): string {
  if (number === undefined) return "";
  const filled = (number ?? "").trim();
  return `№ ${filled === "" ? scribe.missing(`${field}.number`, `Укажите номер документа, на который ссылается приказ («${kind}»).`) : filled}`;
}

function titlePhrase({ kind, title }: ActFact, scribe: Scribe, field: string): string {
  if (title === undefined) return "";
  const filled = (title ?? "").trim();
  return `«${filled === "" ? scribe.missing(`${field}.title`, `Укажите заголовок документа, на который ссылается приказ («${kind}»).`) : filled}»`;
}
