/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { draft } from "../../src/core/flows/draft";
import { App } from "../../src/pane/App";
import { wordingChoices, wordingForm } from "../../src/pane/profile/strings";
import { nouns } from "../kit/nouns";
import { fakeWindow, plan } from "./fake-window";

jest.setTimeout(180_000);
// Whether a thing is hidden the stylesheet says, which no test here has: roles are looked up without asking.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });

beforeAll(() => {
  window.matchMedia = (() => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as unknown as typeof window.matchMedia;
  File.prototype.arrayBuffer = async () => new Uint8Array([1, 2, 255]).buffer;
});

const open = async () => {
  const user = userEvent.setup();
  const window = fakeWindow({ "план.docx": plan });
  const work = {
    ...window.work,
    draft: async (input: Omit<Parameters<typeof draft>[0], "nouns">) => draft({ ...input, nouns }),
  };
  const { container } = render(<App services={window.services} work={work} />);
  await user.upload(container.querySelector("input[type=file]") as HTMLInputElement, new File(["x"], "план.docx"));
  await user.click(await screen.findByRole("tab", { name: "Реквизиты" }));
  await user.click(await screen.findByText(wordingForm.title));
  return { ...window, user };
};

const example = async (): Promise<HTMLElement> =>
  within(await screen.findByRole("region", { name: "Пример приказа" })).getByRole("article");

it("every turn of phrase can be chosen, and the example shows what it does", async () => {
  const { user } = await open();
  for (const [key, options] of Object.entries(wordingChoices)) {
    const field = screen.getByRole("combobox", { name: wordingForm.fields[key as keyof typeof wordingChoices] });
    const values = Object.keys(options);
    const seen = new Set<string | null>();
    for (const value of [...values.slice(1), ...values.slice(0, 1)]) {
      const before = (await example()).textContent;
      seen.add(before);
      if ((field as HTMLSelectElement).value === value) continue;
      await user.selectOptions(field, value);
      await waitFor(async () => expect((await example()).textContent).not.toBe(before));
      seen.add((await example()).textContent);
    }
    expect([key, seen.size]).toEqual([key, values.length]);
  }
});

it("keeps only what differs from the usual, with the other settings", async () => {
  const { user, kept } = await open();
  const field = screen.getByRole("combobox", { name: "Утверждение плана" });
  await user.selectOptions(field, "attached");
  await waitFor(() => expect(kept.get("profile")).toMatchObject({ style: { wording: { approval: "attached" } } }));
  expect(await example()).toHaveTextContent("Утвердить прилагаемый план");
  await user.selectOptions(field, "annex");
  await waitFor(() => expect(kept.get("profile")).not.toHaveProperty("style.wording"));
});
