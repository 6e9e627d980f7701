import AxeBuilder from "@axe-core/playwright";
import { testPatience } from "../../kit/browser";
import { choose, chooseTab, narrow, openPage, serve, type Served, type Watched, wide } from "./open-page";
import { regionPlan, wordPlan } from "./plans";

jest.setTimeout(testPatience);

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

/**
 * Fluent's focus sentinels are hidden from everybody, which the rule does not see. The page has no frames, so that the
 * quicker way without a second page tells the same.
 */
const faults = async ({ page }: Watched): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude("[data-tabster-dummy]").analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
};

/** Whatever comes in or fades away has done so; what goes round for ever is let be. */
const settled = ({ page }: Watched): Promise<void> =>
  page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const passing = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    await frame();
  });

/** Nothing is cut off or scrolls sideways in a window of 320 pixels. */
const overflow = ({ page }: Watched): Promise<number> =>
  page.evaluate(() => {
    const panel = document.querySelector(".panel") ?? document.documentElement;
    return Math.max(panel.scrollWidth - panel.clientWidth, document.documentElement.scrollWidth - window.innerWidth);
  });

describe.each([
  { window: "a wide window", size: wide },
  { window: "320 pixels", size: narrow },
])("every screen in $window", ({ size }) => {
  it("is accessible, fits, and asks nothing of the outside world", async () => {
    const watched = await openPage(served, size);
    const { page } = watched;
    const judged: Record<string, { faults: string[]; overflow: number }> = {};
    const judge = async (screen: string): Promise<void> => {
      await settled(watched);
      judged[screen] = { faults: await faults(watched), overflow: await overflow(watched) };
    };
    await judge("start");
    await page.getByRole("button", { name: "Вставить таблицу" }).click();
    await judge("paste");
    await page.getByRole("button", { name: "Отмена" }).click();
    const plan = wordPlan();
    await choose(page, plan.name, plan.bytes);
    await page.locator(".finding").first().waitFor();
    await judge("findings");
    await page.getByRole("button", { name: "Подробнее" }).first().click();
    await judge("a finding's details");
    if (size === narrow) {
      await chooseTab(page, "План");
      await judge("plan");
    }
    await chooseTab(page, "Регион");
    await page.locator(".region").waitFor();
    await judge("region");
    const region = regionPlan();
    await choose(page, region.name, region.bytes);
    await page.locator(".match").first().waitFor();
    const shift = page.getByRole("button", { name: /^Сдвинуть сроки на/ });
    if (await shift.isVisible()) await shift.click();
    await page.getByRole("button", { name: "Изменить" }).first().click();
    await judge("matches");
    await page.getByRole("button", { name: "Заполнить", exact: true }).click();
    await page.locator(".fill").waitFor();
    await judge("fill");
    await page.getByRole("button", { name: "Сроки", exact: true }).click();
    await page.locator(".timeline-row").first().waitFor();
    await page.locator(".timeline-row").first().focus();
    await judge("timeline");
    await chooseTab(page, "Приказ");
    await page.getByText(/^Осталось заполнить/).waitFor();
    await judge("order");
    await chooseTab(page, "Реквизиты");
    await page.getByLabel("Полное наименование").waitFor();
    await judge("profile");
    expect(
      Object.entries(judged).filter(([, { faults: found, overflow: cut }]) => found.length > 0 || cut > 0),
    ).toEqual([]);
    expect(Object.keys(judged).length).toBeGreaterThanOrEqual(10);
    expect(watched.complaints).toEqual([]);
    expect(watched.strangers).toEqual([]);
    await watched.close();
  });
});

it("the page's policy names no outside host", async () => {
  const watched = await openPage(served, wide);
  const policy = await watched.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).not.toMatch(/https?:|\*/);
  for (const part of ["script-src 'self'", "worker-src 'self'", "connect-src 'self'"]) expect(policy).toContain(part);
  const blocked = await watched.page.evaluate(() =>
    fetch("https://example.org/").then(
      () => "allowed",
      () => "blocked",
    ),
  );
  expect(blocked).toBe("blocked");
  await watched.close();
});
