import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type OrderDraft } from "../../../src/core/order/draft";
import { templateFile } from "../../../src/documents/order/templates";
import { writeOrder } from "../../../src/documents/order/write";
import { groupDraft, largeDraft, oddDraft, sampleDraft, sampleStyle } from "./sample-drafts";

/** The printed pages, where LibreOffice and the tools that look into a PDF are on this machine. */
const tools = ["soffice", "pdfinfo", "pdftotext"];
const missing = tools.filter((tool) => spawnSync(tool, ["--version"]).error !== undefined);

/** Without the tools the suite says in its name that they are not here. */
const describePrinted =
  missing.length === 0
    ? describe
    : (name: string): void =>
        describe(name, () =>
          it(`are looked at where ${missing.join(", ")} can be run`, () => expect(missing).not.toEqual([])),
        );

interface Page {
  readonly millimetres: string;
  readonly lines: readonly string[];
}

describePrinted("printed pages", () => {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function print(name: string, draft: OrderDraft): Promise<Page[]> {
    const template = new Uint8Array(readFileSync(`assets/templates/${templateFile(draft.kind)}`));
    writeFileSync(join(folder, `${name}.docx`), (await writeOrder(draft, sampleStyle, template)).bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    spawnSync("soffice", [
      profile,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      join(folder, `${name}.docx`),
    ]);
    const pdf = join(folder, `${name}.pdf`);
    if (!existsSync(pdf)) throw new Error("LibreOffice made no PDF");
    const sizes = spawnSync("pdfinfo", ["-l", "999", pdf], { encoding: "utf8" }).stdout.matchAll(
      /Page +\d+ size: +([\d.]+) x ([\d.]+)/g,
    );
    const text = spawnSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).stdout.split("\f");
    const mm = (points: string | undefined): number => Math.round((Number(points) / 72) * 25.4);
    return [...sizes].map(([, width, height], index) => ({
      millimetres: `${mm(width)}×${mm(height)}`,
      lines: (text[index] ?? "")
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
    }));
  }

  test("an order is upright, its wide plan on its side; headings on every sheet, numbers from the second", async () => {
    const pages = await print("large", largeDraft);
    const order = pages.filter(({ millimetres }) => millimetres === "210×297");
    const annex = pages.filter(({ millimetres }) => millimetres === "297×210");
    expect(order.length + annex.length).toBe(pages.length);
    expect(pages.indexOf(annex[0]!)).toBe(order.length);
    expect(pages.map(({ lines }) => lines[0])).toEqual([
      "АДМИНИСТРАЦИЯ НИКОЛЬСКОГО МУНИЦИПАЛЬНОГО ОКРУГА",
      ...pages.slice(1).map((_, index) => String(index + 2)),
    ]);
    for (const { lines } of annex.slice(1)) expect(lines.slice(1, 4).join(" ")).toMatch(/Наименование мероприятия/);
    expect(order.at(-1)!.lines.at(-1)).toMatch(/^Начальник Управления образования +Л\.А\. Соколова$/);
    expect(order.at(-1)!.lines.length).toBeGreaterThan(2);
  }, 120_000);

  test("a narrow plan stays upright, its stamp at the right", async () => {
    const [first, second, ...more] = await print("sample", sampleDraft);
    expect([first?.millimetres, second?.millimetres, more.length]).toEqual(["210×297", "210×297", 0]);
    expect(first?.lines[3]).toMatch(/^17 февраля 2026 г\. +№ ____$/);
    expect(first?.lines.slice(-2)).toEqual([
      "4. Контроль за исполнением приказа оставляю за собой.",
      expect.stringMatching(/^Начальник Управления образования +Л\.А\. Соколова$/),
    ]);
    expect(first?.lines).toContain("2.2. Представить отчёт о выполнении Плана до 20 декабря 2026 г.");
    expect(second?.lines.slice(0, 4)).toEqual(["2", "Приложение", "УТВЕРЖДЁН", "приказом Управления образования"]);
  }, 120_000);

  test.each([
    ["odd", oddDraft],
    ["group", groupDraft],
    ["bare annex", { ...largeDraft, kind: "annex" as const }],
  ])(
    "the %s draft prints",
    async (name, draft) => {
      const pages = await print(name.replace(" ", "-"), draft);
      expect(pages.length).toBeGreaterThan(1);
      for (const { lines } of pages) expect(lines.length).toBeGreaterThan(1);
    },
    120_000,
  );
});
