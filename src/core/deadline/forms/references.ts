import { type Form, piece } from "../form";
import { type Case } from "../head";
import { MONTH } from "../vocabulary";

/** What a trigger announces: the words behind it, in which case, and what they are. */
export interface Trigger {
  readonly kind: "open" | "request" | "event" | "calendar" | "after" | "before";
  readonly from: Case;
}

const REQUEST =
  "(?:запрос|заявк|требовани|обращени|заявлени|потребност|необходимост|надобност|желани|просьб|вызов|приглашени|предложени|ходатайств)";
/** Documents, and decisions that somebody else takes. */
const PAPER =
  "(?:[а-я-]+(?:ому|ему|ым|им|ой|ей)\\s){0,3}(?:план|график|расписани|положени|приказ|распоряжени|программ|регламент|договор|смет|циклограмм|календар|решени|письм|указани|поручени|соглашени|согласовани|договоренност|постановлени|срок(?:ам|у)|инструкци|рекомендаци|порядк|перечн|списк|проекту|медиаплан|назначени|усмотрени|концепци|контракт|стандарт|карт[еам]|методик|протокол|заданию|извещени|уведомлени|анонс|информаци|афиш)";
const EVENT = "(?:итог|результат|факт|выход|прибыти|оконч|заверш|получ|поступл|истеч|достиж|готовност)";
/** What goes on for days that the plan does not name. */
const LASTING =
  "(?:месячник|акци[ий]|конкурс|смен[ы]|олимпиад|кампани|фестивал|форум|марафон|экзаменационн[а-я]+\\sпериод|аттестаци|соревновани|спартакиад|эксперимент|апробаци|практик[и]|стажировк|сесси[и])";

/** The words that announce a reference, a demand or an event; what follows them is told apart in reference.ts. */
export const triggerForms: readonly Form<Trigger>[] = [
  {
    name: "в соответствии с …",
    pattern: piece("(?:в\\sсоответствии|соответственно)\\s(?:с|со)\\s"),
    examples: ["в соответствии с планом курсовых мероприятий"],
    read: () => ({ kind: "open", from: "instrumental" }),
  },
  {
    name: "согласно …",
    pattern: piece("согласно\\s(?!с\\s)"),
    examples: ["согласно графику Рособрнадзора"],
    read: () => ({ kind: "open", from: "dative" }),
  },
  {
    name: "на основании …",
    pattern: piece("на\\sосновании\\s"),
    examples: ["на основании приказа Министерства"],
    read: () => ({ kind: "open", from: "genitive" }),
  },
  {
    name: "по мере …",
    pattern: piece("по\\sмере\\s"),
    examples: ["по мере необходимости", "по мере поступления заявок"],
    read: () => ({ kind: "request", from: "genitive" }),
  },
  {
    name: "по запросу …",
    pattern: piece(`(?:по|в\\sсоответствии\\sс|при)\\s(?=(?:[а-я]+(?:ым|ому|ой|им|ему)\\s)?${REQUEST})`),
    examples: ["по запросам ШНОР", "по заявкам ОО", "при необходимости"],
    read: ({ end }, { low }) => ({
      kind: "request",
      from: low.slice(0, end).endsWith("при ") ? "prepositional" : "dative",
    }),
  },
  {
    name: "в случае необходимости",
    pattern: piece("в\\sслучае\\s(?=необходимост|обращени|запрос|потребност|наличия|поступлени)"),
    examples: ["в случае необходимости"],
    read: () => ({ kind: "request", from: "genitive" }),
  },
  {
    name: "при наличии …",
    pattern: piece("при\\s(?=наличии|поступлении\\s(?:запрос|заявк|обращени|заявлени))"),
    examples: ["при наличии заявок"],
    read: () => ({ kind: "request", from: "prepositional" }),
  },
  {
    name: "по итогам …",
    pattern: piece(`по\\s(?=${EVENT}[а-я]*ии(?![а-я]))`),
    examples: ["по окончании проверки"],
    read: () => ({ kind: "event", from: "prepositional" }),
  },
  {
    name: "по итогам …",
    pattern: piece(`по\\s(?=${EVENT})`),
    examples: ["по итогам I полугодия", "по результатам мониторинга"],
    read: () => ({ kind: "event", from: "dative" }),
  },
  {
    name: "по плану …",
    pattern: piece(`по\\s(?=${PAPER})`),
    examples: ["по плану работы РМО", "по отдельному графику", "по согласованию"],
    read: () => ({ kind: "open", from: "dative" }),
  },
  {
    name: "в установленные сроки",
    pattern: piece(
      "в\\s(?=(?:установленн|утвержденн|указанн|определенн|согласованн|заявленн)[а-я]+\\sсрок|сроки,?\\s(?:установленн|определенн|указанн|утвержденн|предусмотренн))",
    ),
    examples: ["в установленные сроки", "в сроки, установленные министерством"],
    read: () => ({ kind: "open", from: "nominative" }),
  },
  {
    name: "сроки определяет …",
    pattern: piece("(?:срок[иа]?\\s)?(?:определя(?:ет|ют)ся|устанавлива(?:ет|ют)ся)\\s"),
    examples: ["определяется планом школы"],
    read: () => ({ kind: "open", from: "instrumental" }),
  },
  {
    name: "отдельный план",
    pattern: piece(
      "(?=(?:отдельный|отдельные|собственный|индивидуальный)\\s(?:план|график)|(?:согласно|по)\\s?:\\s)(?:(?:согласно|по)\\s?:\\s)?",
    ),
    examples: ["отдельный график", "согласно: план работы"],
    read: () => ({ kind: "open", from: "nominative" }),
  },
  {
    name: "в дни учебного графика: …",
    pattern: piece("в\\sдни\\sучебного\\sграфика:\\s"),
    examples: ["в дни учебного графика: день открытых дверей"],
    read: () => ({ kind: "calendar", from: "nominative" }),
  },
  {
    name: "после …",
    pattern: piece("(?:(?:сразу\\s)?после|вслед\\sза)\\s"),
    examples: ["после проведения ВПР"],
    read: () => ({ kind: "event", from: "genitive" }),
  },
  {
    name: "в период, во время …",
    pattern: piece(
      "(?:в\\sпериод|во\\sвремя|в\\sходе|в\\sрамках|в\\sдни|на\\sпериод|в\\sпроцессе|в\\sслучае|в\\sмомент)\\s",
    ),
    examples: ["в период проведения ГИА", "в ходе проверки"],
    read: () => ({ kind: "event", from: "genitive" }),
  },
  {
    name: "в течение события",
    pattern: piece(`в\\sтечение\\s(?:всего\\s|всей\\s)?(?=(?:[а-я-]+(?:ого|его|ой|ей)\\s){0,2}${LASTING})`),
    examples: ["в течение месячника", "в течение областного фестиваля"],
    read: () => ({ kind: "event", from: "genitive" }),
  },
  {
    name: "при …",
    pattern: piece("при\\s(?=[а-я]+(?:ии|ке|те)(?![а-я]))"),
    examples: ["при поступлении документов"],
    read: () => ({ kind: "event", from: "prepositional" }),
  },
  {
    name: "с момента …",
    pattern: piece("(?:начиная\\s)?(?:с\\sмомента|со\\sдня|с\\sдаты)\\s"),
    examples: ["с момента утверждения плана до 31.12.2024"],
    read: () => ({ kind: "after", from: "genitive" }),
  },
  {
    name: "до события",
    pattern: piece(
      `(?:не\\sпозднее(?:,?\\sчем)?\\s)?(?:до)\\s(?=(?:начала|проведения|дня|даты|окончания|завершения|момента)\\s)(?!(?:начала|окончания)\\s${MONTH})`,
    ),
    examples: ["до начала экзаменов"],
    read: () => ({ kind: "before", from: "genitive" }),
  },
];
