/** Who does a regional entry, as the regional plan names them, by what they are. */
export type ExecutorKind =
  /** ОМСУ, МОУО: the municipality's own body. */
  | "municipality"
  /** Schools with low results (ШНОР). */
  | "supported-schools"
  | "schools"
  | "methodical-service"
  | "coordinator"
  /** ИРО and the like: those who teach teachers. */
  | "institute"
  /** The ministry, its centres and departments. */
  | "regional-body"
  | "other";

export interface Executor {
  readonly text: string;
  readonly kind: ExecutorKind;
}

/** The executors of an entry; what stands in brackets belongs to the one before. */
export function parseExecutors(text: string): Executor[] {
  return splitOutside(text).map((part) => ({ text: part, kind: executorKind(part) }));
}

/** First match wins: a municipal methodical service is not an institute, a school with low results not just a school. */
export function executorKind(text: string): ExecutorKind {
  const plain = text
    .replace(/\(далее[^)]*\)/giu, "")
    .replace(/\([^)]*\)/gu, "")
    .toLowerCase()
    .replaceAll("ё", "е")
    .trim();
  return kinds.find(([, pattern]) => pattern.test(plain))?.[0] ?? "other";
}

const kinds: readonly (readonly [ExecutorKind, RegExp])[] = [
  ["coordinator", /муниципальн[а-я]+ (?:координатор|куратор)/u],
  ["methodical-service", /методическ[а-я]+ (?:служб|центр|кабинет)|(?<![а-я])(?:ммс|имц|ммц|рмк)(?![а-я])/u],
  [
    "municipality",
    /(?<![а-я])(?:омсу|моуо|муо|муниципалитет[а-я]*)(?![а-я])|орган[а-я]* местного само|муниципальн[а-я]+ орган|орган[а-я]*,? [а-я ,]*управлени[а-я]* (?:в сфере )?образовани/u,
  ],
  ["municipality", /муниципальн[а-я]+ (?:образовани|район|округ)|^(?:управление|отдел|комитет) образования|районо/u],
  ["supported-schools", /(?<![а-я])(?:шнор|шнро|рошнор)(?![а-я])|школ[а-я]* с низкими|с низкими образовательными/u],
  [
    "schools",
    /(?<![а-я])(?:оо|оу|[осн]{1,2}ош|м[а-я]?[бкад]?д?оу|моку|мобу|моау)(?![а-я])|школ|лице[йя]|гимнази|детск[а-я]+ сад|общеобразовательн|образовательн[а-я]+ (?:организаци|учреждени)|педагог|учител/u,
  ],
  [
    "institute",
    /(?<![а-я])(?:[а-я]{0,3}иро|[а-я]{0,3}ипк(?:про)?|цнппм?)(?![а-я])|институт|повышения квалификации|дополнительного профессионального/u,
  ],
  [
    "regional-body",
    /министерств|департамент|региональн|областн|краев|республик|(?<![а-я])(?:[а-я]{0,2}цоко|минобр[а-я]*)(?![а-я])|центр оценки|государственн/u,
  ],
];

function splitOutside(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const sign of text) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth = Math.max(0, depth - 1);
    if (depth === 0 && (sign === "," || sign === ";" || sign === "\n")) {
      parts.push(part);
      part = "";
    } else part += sign;
  }
  return joinTails([...parts, part].map((item) => item.replace(/\s+/gu, " ").trim()).filter(Boolean));
}

/** «органы местного самоуправления, осуществляющие управление …»: a participle goes on with the executor before it. */
function joinTails(parts: readonly string[]): string[] {
  return parts.reduce<string[]>((all, part) => {
    const last = all.at(-1);
    if (last === undefined || !/^(?:осуществля|реализу|котор|име|включ|входящ|подведомств)/iu.test(part))
      return [...all, part];
    return [...all.slice(0, -1), `${last}, ${part}`];
  }, []);
}
