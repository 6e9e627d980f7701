import { defineRule } from "./rule";
import { type FoundSlip, type Slip, slipsOf } from "./slips";

export const grammarCase = defineRule({
  id: "grammar-case",
  severity: "warning",
  docs: {
    what: "Слово стоит не в том падеже или пишется иначе: «участие в диагностики», «согласно приказа», «а так же».",
    why: "Это ошибки, которые в подписанном приказе видны сразу. Проверяются только твёрдо известные обороты.",
    remedy: "Исправьте, как предложено.",
  },
  messages: {
    wrong: (d: { words: string; to: string; why: string }) => `«${d.words}»: ${d.why}; правильно — «${d.to}».`,
  },
  *check(context, report) {
    for (const { why, mark, pattern, to } of patterns) {
      const slips = slipsOf(context, mark, (text) => find(text, pattern, to));
      for (const found of slips) {
        const { words } = found.slip;
        const right = found.slip.to ?? "";
        yield report("wrong", { words, to: right, why }, [found.place], { fixes: fixOf(found, right) });
      }
    }
  },
});

interface Pattern {
  /** The reason, as it stands inside the message. */
  readonly why: string;
  /** Without these letters the pattern is not even tried. */
  readonly mark: RegExp;
  readonly pattern: RegExp;
  readonly to: (words: string, ...groups: string[]) => string;
}

/** Closed patterns only: each is wrong wherever it stands, whatever stands around it. */
const patterns: readonly Pattern[] = [
  {
    why: "после «участие в» нужен предложный падеж",
    mark: /части/,
    pattern:
      /(?<=участи[еяюи]\s+(?:[а-яё]+\s+)?в\s+)([а-яё]{3,}к)и(?:(\s*\/\s*(?:[а-яё]+ой\s+)?[а-яё]{3,}к)и)?(?![а-яё])/gi,
    to: (_, first = "", second = "") => (second === "" ? `${first}е` : `${first}е${second}е`),
  },
  {
    why: "после «участие в» нужен предложный падеж",
    mark: /части/,
    pattern: /(?<=участи[еяюи]\s+(?:[а-яё]+\s+)?в\s+)([а-яё]{3,}ни)я(?=\s)/gi,
    to: (_, stem = "") => `${stem}и`,
  },
  {
    why: "«также» в значении «и» пишется слитно",
    mark: /так же/,
    pattern: /(?<![а-яё])(а|А) так же(?= (?:в|на|по|о|об|с|для|к|из|при|[а-яё]{4,}))(?! как)/g,
    to: (_, a = "") => `${a} также`,
  },
  {
    why: "предлог «в течение» о времени пишется с «е»",
    mark: /течении/,
    pattern:
      /(?<![а-яё])([Вв]) течении(?=\s+(?:(?:всего|целого|одного|двух|трёх|трех|первого|второго|\d+)\s+)?(?:\S+\s+)?(?:год|дн|месяц|недел|период|квартал|полугоди|четверт|учебн|срок|январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр))/g,
    to: (_, v = "") => `${v} течение`,
  },
  {
    why: "после «согласно» нужен дательный падеж",
    mark: /огласно/,
    pattern:
      /(?<![а-яё])([Сс]огласно\s+)(приказ|план|график|перечн|договор|закон|устав|порядк|регламент)(а|я)(?![а-яё-])/g,
    to: (_, before = "", noun = "", ending = "") => before + noun + (ending === "я" ? "ю" : "у"),
  },
  {
    why: "после «согласно» нужен дательный падеж",
    mark: /огласно/,
    pattern:
      /(?<![а-яё])([Сс]огласно\s+)(распоряжени|письм|постановлени|положени|приложени|решени|соглашени)(?:я|а)(?![а-яё])/g,
    to: (_, before = "", noun = "") => before + noun + (noun === "письм" ? "у" : "ю"),
  },
  {
    why: "в значении «после чего-либо» пишут «по …ии»",
    mark: /ончанию|вершению|стечению|рибытию|оступлению/,
    pattern: /(?<![а-яё])([Пп]о\s+(?:окончани|завершени|истечени|прибыти|поступлени))ю(?=\s+[а-яё])/g,
    to: (_, stem = "") => `${stem}и`,
  },
  {
    why: "причастие относится к слову в дательном падеже",
    mark: /связанн|касающ|относящ|посвящ|направленн/,
    pattern:
      /(?<=[а-яё]{2,}(?:ам|ям)\s*,\s*)(связанн|касающ|относящ|посвящ[её]нн|направленн)(ых|их)(ся)?(?=\s+(?:с|со|на|к|ко|[а-яё]+)\s)/g,
    to: (_, stem = "", ending = "", tail = "") => stem + (ending === "ых" ? "ым" : "им") + tail,
  },
  {
    why: "в начале приказа пишут «во исполнение» и «во избежание»",
    mark: /о испол|о избеж/,
    pattern:
      /(?<![а-яё])([Вв]о\s+(?:исполнени(?=и\s+(?:приказ|распоряж|письм|постановл|поручен|пункт|план|решен|закон|указ|[Фф]едеральн|региональн))|избежани))и(?=\s)/g,
    to: (_, stem = "") => `${stem}е`,
  },
  {
    why: "этот предлог кончается на «и»",
    mark: /В соответствие|На основание/,
    pattern: /(?<![а-яё])(В соответстви(?=е\s+со?\s)|На основани)е(?=\s+[а-яёА-ЯЁ])/g,
    to: (_, stem = "") => `${stem}и`,
  },
  {
    why: "после «в целях» и «с целью» нужен родительный падеж",
    mark: /цел(?:ях|ью)\s/,
    pattern: /(?<=(?<![а-яё])(?:в целях|с целью)\s+)([а-яё]{3,}ни)е(?=\s+[а-яё])/gi,
    to: (_, stem = "") => `${stem}я`,
  },
  {
    why: "контроль бывает за чем-либо, в творительном падеже",
    mark: /онтроль за/,
    pattern: /(?<=[Кк]онтроль за\s+)(исполнени|выполнени)(?:е|я|и)(?=\s)/g,
    to: (_, stem = "") => `${stem}ем`,
  },
  {
    why: "после «возложить на» должность стоит в винительном падеже",
    mark: /озложить на/,
    pattern:
      /(?<=возложить на\s+(?:(?:главного|ведущего|старшего)\s+)?)(начальник|заместитель|специалист|методист|директор|руководитель|председатель|инспектор)(?=\s)/g,
    to: (_, post = "") => (post.endsWith("ь") ? `${post.slice(0, -1)}я` : `${post}а`),
  },
];

function find(text: string, pattern: RegExp, to: Pattern["to"]): Slip[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const [words, ...groups] = match;
    return { words, to: to(words, ...groups.map((group) => group ?? "")) };
  }).filter(({ words, to: right }) => words !== right);
}

const fixOf = ({ edit }: FoundSlip, right: string) =>
  edit ? [{ kind: "suggestion" as const, title: `Исправить на «${right}»`, edits: [edit] }] : [];
