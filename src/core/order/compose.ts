import { type Plan } from "../plan/plan";
import { type Profile } from "../profile/profile";
import { type Nouns } from "../russian/nouns";
import { type DraftAnnex, type DraftClause, type OrderDraft, type PlanTable } from "./draft";
import { type Facts } from "./facts";
import { shownFacts } from "./shown-facts";
import { annexes } from "./wording/annexes";
import { clauses } from "./wording/clauses";
import { formatDate } from "./wording/dates";
import { initialsFirst, upperFirst } from "./wording/official";
import { preamble } from "./wording/preamble";
import { scribe, type Scribe } from "./wording/scribe";
import { bindDraft } from "./wording/spaces";
import { orderTitle } from "./wording/title";

export interface ComposeInput {
  readonly facts: Facts;
  readonly profile: Profile;
  /** The plan as it is to be drawn; null: none is open. */
  readonly table: PlanTable | null;
  /** The plan as read: deadlines of tasks come from its rows. */
  readonly plan?: Plan | null;
  readonly nouns: Nouns;
}

/** Words the whole order (ГОСТ Р 7.0.97-2025): every form and date made here, what is missing shown as «____» and listed. */
export function compose({ facts, profile, table, plan = null, nouns }: ComposeInput): OrderDraft {
  const pen = scribe({ profile, plan, nouns });
  const order = facts.kind === "annex" ? bareAnnex : wholeOrder(facts, pen);
  const drawn = annexes(facts, table, pen);
  return bindDraft({
    kind: facts.kind,
    ...order,
    annexes: drawn,
    unfilled: pen.unfilled,
    inflections: pen.inflections,
    facts: shownFacts(facts),
  });
}

type OrderPart = Omit<OrderDraft, "kind" | "annexes" | "unfilled" | "inflections" | "facts">;

function wholeOrder(facts: Facts, pen: Scribe): OrderPart {
  const { profile } = pen;
  const signer = facts.signer ?? profile.head;
  return {
    letterhead: letterhead(pen),
    heading: profile.style.kind,
    date: orderDate(facts, pen),
    number: orderNumber(facts, pen),
    place: profile.place,
    title: orderTitle(facts, pen),
    preamble: preamble(facts, pen),
    clauses: clauses(facts, pen),
    signature: {
      position: upperFirst(
        filled(signer.position, "signer.position", "Укажите должность того, кто подписывает приказ.", pen),
      ),
      name: initialsFirst(
        filled(signer.name, "signer.name", "Укажите фамилию и инициалы того, кто подписывает приказ.", pen),
      ),
    },
  };
}

const bareAnnex: OrderPart = {
  letterhead: [],
  heading: "",
  date: "",
  number: "",
  place: "",
  title: "",
  preamble: "",
  clauses: [],
  signature: { position: "", name: "" },
};

function letterhead({ profile, wording, missing }: Scribe): string[] {
  const { above, name } = profile.body;
  const lines = [
    ...above,
    name.trim() === "" ? missing("profile.body.name", "Укажите в реквизитах название организации.") : name,
  ];
  return wording.letterhead === "capitals" ? lines.map((line) => line.toUpperCase()) : lines;
}

function orderDate({ date }: Facts, { profile, wording, missing }: Scribe): string {
  const day = date === null ? missing("order.date", "Укажите дату приказа.") : formatDate(date, profile.style.date);
  return wording.dateFrom ? `от ${day}` : day;
}

function orderNumber({ number }: Facts, { profile, missing }: Scribe): string {
  const own = (number ?? "").trim();
  return `№ ${own === "" ? missing("order.number", "Укажите номер приказа, когда его зарегистрируют.") : `${profile.numberIndex}${own}`}`;
}

const filled = (text: string, field: string, message: string, { missing }: Scribe): string =>
  text.trim() === "" ? missing(field, message) : text.trim();

/** The wording as lines, an empty one between requisites: for print, the preview and comparing. */
export function draftText(draft: OrderDraft): string[] {
  const paragraphs = [
    draft.letterhead,
    [draft.heading],
    [draft.date, draft.number, draft.place],
    [draft.title],
    [draft.preamble],
    clauseLines(draft.clauses),
    [draft.signature.position, draft.signature.name],
    ...draft.annexes.flatMap(annexParagraphs),
  ];
  return paragraphs
    .map((lines) => lines.flatMap((line) => line.split("\n")).filter((line) => line !== ""))
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

const clauseLines = (list: readonly DraftClause[]): string[] =>
  list.flatMap(({ number, text, clauses: inner }) => [`${number} ${text}`, ...clauseLines(inner)]);

function annexParagraphs({ mark, stamp, title, content }: DraftAnnex): (readonly string[])[] {
  const rows =
    content.kind === "members"
      ? content.members.map(({ name, position, role }) =>
          [name, position, role].filter((part) => part !== "").join(", "),
        )
      : [
          content.columns.map(({ heading }) => heading).join(" | "),
          ...content.rows.map((row) => (row.kind === "section" ? row.text : row.cells.map(oneLine).join(" | "))),
        ];
  return [mark, stamp, [title], rows];
}

const oneLine = (text: string): string => text.replaceAll("\n", " / ");
