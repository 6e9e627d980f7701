import ExcelJS from "exceljs";
import mammoth from "mammoth";
import { Bench } from "tinybench";
import { readDocument } from "../../src/documents/read";
import { type DocxCell, makeDocx } from "../kit/make-docx";
import { makeXlsx } from "../kit/make-xlsx";

interface Row {
  what: string;
  ours: string;
  peer: string;
  ratio: number;
  wanted: string;
  ok: boolean;
}

/** Milliseconds of the processor, so that other programs on the machine do not count. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** Reading of documents, bytes → Source, beside the libraries that are usually taken for it. */
export default async function run(): Promise<{ title: string; rows: Row[] }> {
  const word = { short: makeWord(1_000), long: makeWord(10_000) };
  const sheet = { short: makeSheet(1_000), long: makeSheet(10_000) };
  const bench = new Bench({ now: processorTime, time: 1_500, warmupTime: 500, iterations: 5, warmupIterations: 2 });
  bench.add("docx", () => void readDocument("план.docx", word.short));
  bench.add("mammoth", () => mammoth.convertToHtml({ buffer: Buffer.from(word.short) }));
  bench.add("xlsx", () => void readDocument("план.xlsx", sheet.short));
  bench.add("exceljs", () => new ExcelJS.Workbook().xlsx.load(exact(sheet.short)));
  const tenTimes = (read: () => unknown): void => {
    for (let i = 0; i < 10; i++) read();
  };
  bench.add("docx ×10", () => tenTimes(() => readDocument("план.docx", word.short)));
  bench.add("docx 10 000", () => void readDocument("план.docx", word.long));
  bench.add("xlsx ×10", () => tenTimes(() => readDocument("план.xlsx", sheet.short)));
  bench.add("xlsx 10 000", () => void readDocument("план.xlsx", sheet.long));
  await bench.run();
  /** The best run: what others do on the machine only ever adds. */
  const time = (name: string): number => {
    const result = bench.getTask(name)?.result;
    if (result === undefined || !("latency" in result)) throw new Error(`${name} was not measured`);
    return result.latency.min;
  };
  const faster = (what: string, ours: string, peer: string, least: number): Row => {
    const ratio = time(peer) / time(ours);
    return {
      what,
      ours: ms(time(ours)),
      peer: `${peer} ${ms(time(peer))}`,
      ratio,
      wanted: `≥ ${least}`,
      ok: ratio >= least,
    };
  };
  /** A thousand rows ten times over make as much work for the memory's housekeeping as ten thousand once. */
  const grows = (what: string, long: string, tenShort: string): Row => {
    const short = time(tenShort) / 10;
    const ratio = time(long) / short;
    return { what, ours: ms(time(long)), peer: `1 000 строк ${ms(short)}`, ratio, wanted: "≤ 12", ok: ratio <= 12 };
  };
  return {
    title: "Чтение документов",
    rows: [
      faster(".docx, 1 000 строк", "docx", "mammoth", 2.5),
      faster(".xlsx, 1 000 строк", "xlsx", "exceljs", 1),
      grows(".docx, 10 000 строк", "docx 10 000", "docx ×10"),
      grows(".xlsx, 10 000 строк", "xlsx 10 000", "xlsx ×10"),
    ],
  };
}

const ms = (time: number): string => `${time.toFixed(1)} мс процессора`;

const exact = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer;

const texts = (row: number): [string, string, string, string] => [
  `Проведение методического семинара № ${row} для учителей-предметников школ с низкими образовательными результатами`,
  `до ${(row % 28) + 1}.0${(row % 9) + 1}.2024`,
  `Методическая служба, МОКУ СОШ № ${row % 40} г. Лузы`,
  "Повышение профессиональной компетентности учителей-предметников",
];

function makeWord(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, row): DocxCell[] =>
    row % 20 === 0
      ? [{ text: `Раздел ${row / 20 + 1}`, columnSpan: 5, auto: 0, bold: true }]
      : [{ text: "", auto: 1 }, ...texts(row)],
  );
  return makeDocx(["План мероприятий", { rows: [["№", "Мероприятие", "Срок", "Исполнители", "Результат"], ...rows] }]);
}

function makeSheet(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, row) => [`1.${row + 1}`, ...texts(row)]);
  return makeXlsx([{ name: "План", rows: [["№", "Мероприятие", "Срок", "Исполнители", "Результат"], ...rows] }]);
}
