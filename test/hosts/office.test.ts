import { Failure } from "../../src/documents/failure";
import { connectOffice } from "../../src/hosts/office";
import { officeTools } from "../office-host/tools";

const play = (office: unknown): void => void Object.assign(globalThis, { Office: office });

const officeIn = (host: string | null, sets: Readonly<Record<string, string>> = {}) => ({
  onReady: () => Promise.resolve({ host, platform: null }),
  context: {
    requirements: {
      isSetSupported: (set: string, version: string) => Number(sets[set]?.slice(2) ?? 0) >= Number(version.slice(2)),
    },
  },
});

afterEach(() => play(undefined));

describe("connecting to Office", () => {
  it.each([
    ["Excel", { ExcelApi: "1.13" }, "excel"],
    ["Word", { WordApi: "1.3" }, "word"],
  ])("opens %s from its floor on", async (program, sets, kind) => {
    play(officeIn(program, sets));
    const connected = await connectOffice(500, officeTools);
    expect(connected).toMatchObject({ kind, host: { kind } });
  });

  it.each<[string, unknown, string, RegExp]>([
    ["office.js that never came", undefined, "office-missing", /office\.js.*не загрузилась/],
    [
      "office.js without an answer",
      { onReady: () => new Promise(() => undefined) },
      "office-silent",
      /Office не ответил/,
    ],
    ["a page outside of Office", officeIn(null), "office-outside", /не в Excel и не в Word/],
    ["another program", officeIn("PowerPoint"), "office-other-program", /работает в Excel и Word/],
    ["an old Excel", officeIn("Excel", { ExcelApi: "1.9" }), "office-old", /Эта версия Excel слишком старая/],
    ["an old Word", officeIn("Word", { WordApi: "1.1" }), "office-old", /Эта версия Word слишком старая/],
  ])("says what is wrong with %s, and what to do", async (_, office, code, sentence) => {
    play(office);
    const failure = await connectOffice(300, officeTools);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ code, message: expect.stringMatching(sentence) as string });
  });

  it("waits for an office.js that is late", async () => {
    setTimeout(() => play(officeIn("Excel", { ExcelApi: "1.17" })), 250);
    expect(await connectOffice(2000, officeTools)).toMatchObject({ kind: "excel" });
  });
});
