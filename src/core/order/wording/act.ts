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
    act.author === null ? "" : scribe.decline({ kind: "organisation", nominative: act.author }, "genitive"),
    datePhrase(act, scribe, field),
    numberPhrase(act, scribe, field),
    titlePhrase(act, scribe, field),
    act.period === undefined ? "" : formatPeriod(act.period),
  ]
    .filter((part) => part !== "")
    .join(" ");
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
