import { type Period } from "../../core/calendar/period";
import { meaningJson } from "../../core/deadline/meaning-json";
import { parseDeadline } from "../../core/deadline/parse";
import { Failure } from "../../documents/failure";
import { type Call, type Command, Misuse } from "../call";
import { readJson } from "../files";

export const deadlineCommand: Command = {
  name: "deadline",
  does: "прочитать фразы о сроках",
  usage: {
    arguments: "(--year 2024 | --school-year 2023/2024 | --years 2022-2027) -- ФРАЗА… или --batch ФАЙЛ.json",
    files: [0, Infinity],
    options: ["year", "school-year", "years", "batch"],
  },
  run(call) {
    const batch = call.option("batch");
    const phrases = batch === undefined ? typed(call) : fromFile(batch);
    const meanings = phrases.map(({ text, plan }) => meaningJson(parseDeadline(text, plan)));
    const text = phrases.map((phrase, index) => `«${phrase.text}»: ${JSON.stringify(meanings[index])}`);
    return { json: meanings, text: text.join("\n") };
  },
};

interface Phrase {
  readonly text: string;
  readonly plan: Period | null;
}

function typed(call: Call): Phrase[] {
  const plan = periodOf(call);
  if (call.files.length === 0)
    throw new Misuse("Нет ни одной фразы: напишите их после «--» или укажите --batch ФАЙЛ.json.");
  return call.files.map((text) => ({ text, plan }));
}

function periodOf(call: Call): Period {
  const year = call.option("year");
  if (year !== undefined && /^\d{4}$/.test(year)) return { type: "calendar", year: Number(year) };
  const school = /^(\d{4})\s*[/-]\s*(\d{4})$/.exec(call.option("school-year") ?? "");
  if (school) return { type: "school", from: Number(school[1]), to: Number(school[2]) };
  const years = /^(\d{4})\s*[-–/]\s*(\d{4})$/.exec(call.option("years") ?? "");
  if (years) return { type: "multi", from: Number(years[1]), to: Number(years[2]) };
  throw new Misuse("Укажите годы плана: --year 2024, --school-year 2023/2024 или --years 2022-2027.");
}

function fromFile(path: string): Phrase[] {
  const list = readJson(path);
  if (!Array.isArray(list)) throw new Failure(`Файл «${path}» должен быть списком [{"text", "plan"}].`, "bad-batch");
  return list.map((item: unknown, index) => {
    const { text, plan } = (typeof item === "object" && item !== null ? item : {}) as Record<string, unknown>;
    if (typeof text !== "string" || !(plan === null || plan === undefined || isPeriod(plan))) {
      throw new Failure(
        `Файл «${path}», запись ${index + 1}: нужны поля «text» (фраза) и «plan» (годы плана).`,
        "bad-batch",
      );
    }
    return { text, plan: plan ?? null };
  });
}

function isPeriod(value: unknown): value is Period {
  if (typeof value !== "object" || value === null) return false;
  const { type, year, from, to } = value as Record<string, unknown>;
  if (type === "calendar") return Number.isInteger(year);
  return (type === "school" || type === "multi") && Number.isInteger(from) && Number.isInteger(to);
}
