import { orderJson } from "../../../src/core/flows/read-json";
import { readOrder } from "../../../src/core/order/read-order";
import { readPlan } from "../../../src/core/plan/read-plan";
import { readDocument } from "../../../src/documents/read";
import { describeShared, sharedFile, sharedJson } from "../../kit/shared";

const names = ["luza-2023", "pechenga-2023", "nyazepetrovsk-2024", "zhigalovo-2023", "kirov-region-2024"];

interface Numbered {
  readonly number: string;
  readonly clauses: readonly Numbered[];
}
const numbers = (clauses: readonly Numbered[]): string[] =>
  clauses.flatMap((clause) => [clause.number, ...numbers(clause.clauses)]);

describeShared("the real orders are read exactly", () => {
  const files = names.flatMap((name) => [
    `${name}.docx`,
    ...(name.startsWith("kirov") ? [] : [`${name}.printed.docx`]),
  ]);

  it.each(files)("%s", (file) => {
    const { order: expected } = sharedJson<{ order: Record<string, unknown> | null }>(
      `documents/${file.replace(/\..*$/, "")}.expected.json`,
    );
    const source = readDocument(file, sharedFile(`documents/${file}`));
    const order = readOrder(source, readPlan(source).plan);
    if (order === null || expected === null) {
      expect(order).toBe(expected);
      return;
    }
    const json = orderJson(order);
    const { mark, stamp } = json.annex;
    expect({ ...json, clauses: numbers(json.clauses), annex: { mark, stamp } }).toMatchObject(expected);
  });
});
