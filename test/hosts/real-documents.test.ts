import { check } from "../../src/core/flows/check";
import { read } from "../../src/core/flows/read";
import { type Source } from "../../src/core/grid/source";
import { type Plan } from "../../src/core/plan/plan";
import { readDocument } from "../../src/documents/read";
import { describeShared, sharedFile } from "../kit/shared";
import { loadBook } from "../office-host/excel/load";
import { openExcel } from "../office-host/open-excel";
import { openWord } from "../office-host/open-word";

const municipal = ["luza-2023", "nyazepetrovsk-2024", "pechenga-2023", "zhigalovo-2023"];

describeShared("real plans", () => {
  it.each([...municipal, "kirov-region-2024"])("%s is the same plan in Excel as in its file", async (name) => {
    const bytes = sharedFile(`documents/${name}.xlsx`);
    const { host, client } = openExcel(await loadBook(bytes));
    const source = await host.read();
    const file = readDocument(`${name}.xlsx`, bytes);
    expect(textsOf(read(source).plan)).toEqual(textsOf(read(file).plan));
    expect(findingsOf(source)).toEqual(findingsOf(file));
    expect(client.notPlayed.size).toBe(0);
  });

  it.each([...municipal, "kirov-region-2024"])("%s is the same document in Word as in its file", async (name) => {
    const bytes = sharedFile(`documents/${name}.docx`);
    const { host, client } = openWord(bytes);
    const source = await host.read();
    const file = readDocument(`${name}.docx`, bytes);
    expect(source.blocks).toEqual(file.blocks);
    expect(findingsOf(source)).toEqual(findingsOf(file));
    expect(client.notPlayed.size).toBe(0);
  });
});

/** What a person would read in the plan. */
function textsOf(plan: Plan | null): unknown {
  return (
    plan && {
      title: plan.title?.text,
      columns: plan.columns.map(({ role, heading }) => [role, heading]),
      sections: plan.sections.map(({ number, title }) => [number, title]),
      activities: plan.activities.map((activity) => ({
        section: activity.section,
        number: activity.number.text,
        title: activity.title.text,
        deadline: activity.deadline?.text,
        executors: activity.executors?.text,
        result: activity.result?.text,
      })),
    }
  );
}

const findingsOf = (source: Source): unknown[] =>
  check({ source, profile: null }).findings.map(({ rule, message, places, fixes }) => ({
    rule,
    message,
    places: places.map(({ row, column, text }) => ({ row, column, text })),
    fixes: fixes.map(({ title }) => title),
  }));
