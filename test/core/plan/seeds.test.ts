import { planJson } from "../../../src/core/flows/read-json";
import { readPlan } from "../../../src/core/plan/read-plan";
import { readDocument } from "../../../src/documents/read";
import { describeShared, sharedFile, sharedJson } from "../../kit/shared";

interface Expected {
  readonly year: number | string;
  readonly columns: readonly string[];
  readonly sections: readonly string[];
  readonly activities: readonly Readonly<Record<string, string>>[];
  readonly filledByMerge: readonly { readonly number: string; readonly column: string }[];
}

const names = ["luza-2023", "pechenga-2023", "nyazepetrovsk-2024", "zhigalovo-2023", "kirov-region-2024"];
/** A printed page lost the columns of these rows. */
const lost: Readonly<Record<string, readonly string[]>> = { "pechenga-2023.printed.docx": ["3.6."] };

const squeezed = (record: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).map(([key, text]) => [key, text.replace(/\s+/g, "")]));

/** What the page shows: a merged cell's text stands in its first row only. */
function printed(activity: Readonly<Record<string, string>>, expected: Expected): Record<string, string> {
  const covered = expected.filledByMerge.filter(({ number }) => number === activity.number);
  return { ...activity, ...Object.fromEntries(covered.map(({ column }) => [column, ""])) };
}

describeShared("the real plans are read exactly", () => {
  const files = names.flatMap((name) => [
    `${name}.docx`,
    `${name}.xlsx`,
    ...(name === "kirov-region-2024" ? [] : [`${name}.printed.docx`]),
  ]);

  it.each(files)("%s", (file) => {
    const expected = sharedJson<Expected>(`documents/${file.replace(/\..*$/, "")}.expected.json`);
    const { plan } = readPlan(readDocument(file, sharedFile(`documents/${file}`)));
    if (plan === null) throw new Error("no plan");
    const json = planJson(plan);
    expect(json.columns.map(({ role }) => role)).toEqual(expected.columns);
    expect(json.sections.map(({ text }) => text.replace(/\s+/g, ""))).toEqual(
      expected.sections.map((text) => text.replace(/\s+/g, "")),
    );
    const wanted = expected.activities.map((activity) =>
      squeezed(file.includes("printed") ? printed(activity, expected) : activity),
    );
    const kept = (activity: Readonly<Record<string, string>>): boolean => !lost[file]?.includes(activity.number ?? "");
    expect(json.activities.map((activity) => squeezed(activity)).filter(kept)).toEqual(wanted.filter(kept));
    expect(json.activities).toHaveLength(wanted.length);
  });

  it.each(names)("%s: the years", (name) => {
    const { year } = sharedJson<Expected>(`documents/${name}.expected.json`);
    const { plan } = readPlan(readDocument(name, sharedFile(`documents/${name}.docx`)));
    const [from, to] = String(year).split("/").map(Number);
    expect(plan?.period).toEqual(to === undefined ? { type: "calendar", year: from } : { type: "school", from, to });
  });

  it("the years of the title stay told where the rows contradict them", () => {
    const { plan } = readPlan(readDocument("n", sharedFile("documents/nyazepetrovsk-2024.docx")));
    expect(plan?.titlePeriod).toEqual({ type: "calendar", year: 2023 });
  });
});
