import { Bench } from "tinybench";
import { read } from "../../src/core/flows/read";
import { type RuleContext } from "../../src/core/rules/rule";
import { rules } from "../../src/core/rules/index";
import { runRules } from "../../src/core/rules/run";
import { readDocument } from "../../src/documents/read";
import { type DocxCell, makeDocx } from "../kit/make-docx";

interface Row {
  what: string;
  ours: string;
  peer: string;
  ratio: number;
  wanted: string;
  ok: boolean;
}

/** All rules on a long plan, beside the reading of that plan from .docx. */
export default async function run(): Promise<{ title: string; rows: Row[] }> {
  const [short, long] = [makePlan(1_000), makePlan(10_000)];
  const bench = new Bench({ time: 1_500, warmupTime: 500, iterations: 5, warmupIterations: 2 });
  // Every run has a plan of its own: what one check remembers of a plan must not make the next one faster.
  const fresh = (bytes: Uint8Array): { beforeEach: () => void; run: () => void } => {
    const source = readDocument("план.docx", bytes);
    const { plan, order } = read(source);
    const nothing = { off: [], working: [] };
    let context: RuleContext = { source, plan, order, profile: null, region: null, transferredDays: nothing };
    return {
      beforeEach: () => {
        context = { ...context, plan: plan && { ...plan, activities: plan.activities.map((row) => ({ ...row })) } };
      },
      run: () => void runRules(rules, context),
    };
  };
  const [few, many] = [fresh(short), fresh(long)];
  bench.add("docx", () => void readDocument("план.docx", short));
  bench.add("rules", few.run, { beforeEach: few.beforeEach });
  bench.add("rules 10 000", many.run, { beforeEach: many.beforeEach });
  await bench.run();
  /** Milliseconds: the median, so that a pause of the machine does not decide. */
  const time = (name: string): number => {
    const result = bench.getTask(name)?.result;
    if (result === undefined || !("latency" in result)) throw new Error(`${name} was not measured`);
    return result.latency.p50;
  };
  const cost = time("rules") / time("docx");
  const growth = time("rules 10 000") / time("rules");
  return {
    title: "Проверка плана",
    rows: [
      {
        what: "все правила, 1 000 строк",
        ours: ms(time("rules")),
        peer: `чтение .docx ${ms(time("docx"))}`,
        ratio: cost,
        wanted: "< 1",
        ok: cost < 1,
      },
      {
        what: "все правила, 10 000 строк",
        ours: ms(time("rules 10 000")),
        peer: `1 000 строк ${ms(time("rules"))}`,
        ratio: growth,
        wanted: "≤ 12",
        ok: growth <= 12,
      },
    ],
  };
}

const ms = (time: number): string => `${time.toFixed(1)} мс`;

const doings = [
  "Проведение семинара",
  "Организация заседаний",
  "Посещение уроков",
  "Анализ работ",
  "Участие в вебинарах",
];
const subjects = ["математики", "русского языка", "физики", "химии", "истории и обществознания", "начальных классов"];
const purposes = [
  "по вопросам подготовки к государственной итоговой аттестации",
  "по результатам оценочных процедур (ОГЭ, ЕГЭ, ВПР)",
  "по формированию функциональной грамотности обучающихся",
  "в школах с низкими образовательными результатами",
];

const any = (words: readonly string[], index: number): string => words[index % words.length] ?? "";

const cells = (row: number): DocxCell[] => [
  { text: "", auto: 1 },
  `${any(doings, row)} ${row} для учителей ${any(subjects, row * 7)} ${any(purposes, row * 3)}`,
  row % 4 === 0 ? "март – май 2024 г." : `до ${String((row % 28) + 1).padStart(2, "0")}.0${(row % 9) + 1}.2024`,
  row % 3 === 0 ? `МОКУ СОШ № ${row % 40} г. Лузы` : `Методическая служба, МОКУ СОШ № ${row % 40} г. Лузы`,
  "Повышение профессиональной компетентности учителей-предметников",
];

const makePlan = (count: number): Uint8Array =>
  makeDocx([
    "План мероприятий на 2024 год",
    {
      rows: [
        ["№", "Мероприятие", "Срок", "Исполнители", "Результат"],
        ...Array.from({ length: count }, (_, row): DocxCell[] =>
          row % 20 === 0 ? [{ text: `Раздел ${row / 20 + 1}`, columnSpan: 5, auto: 0, bold: true }] : cells(row),
        ),
      ],
    },
  ]);
