import { watchBody } from "../../src/hosts/word/watch";
import { makeDocx } from "../kit/make-docx";
import { openWord } from "../office-host/open-word";
import { wordFloor } from "../office-host/requirements";

const after = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

let pane: EventTarget;
beforeEach(() => {
  pane = new EventTarget();
  Object.assign(globalThis, { window: pane });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, "window");
});
const focus = (): boolean => pane.dispatchEvent(new Event("focus"));

describe("watching a document in Word", () => {
  it.each([
    ["that is too old to tell", wordFloor],
    // Microsoft's npm client is older than the events that the program says it has.
    ["whose client does not know the events", { ...wordFloor, WordApi: "1.6" }],
  ])("calls when the pane gets the focus in a Word %s, once, until it is stopped", async (_, matrix) => {
    const { host, client } = openWord(makeDocx(["ПЛАН"]), matrix);
    let calls = 0;
    expect(host.can.watch).toBe(true);
    const stop = await host.watch!(() => (calls += 1));
    for (let times = 0; times < 3; times++) focus();
    await after(450);
    expect(calls).toBe(1);
    focus();
    await after(450);
    expect(calls).toBe(2);
    focus();
    await stop();
    focus();
    await after(450);
    expect(calls).toBe(2);
    expect([...client.notPlayed]).toEqual([]);
  });

  it("calls after a burst of changed, added and deleted paragraphs where Word tells them, and not on focus", async () => {
    const { word, events } = newerWord();
    Object.assign(globalThis, { Word: word });
    let calls = 0;
    const stop = await watchBody(() => (calls += 1), true);
    expect(events.map(({ name }) => name)).toEqual(["onParagraphChanged", "onParagraphAdded", "onParagraphDeleted"]);
    for (const { handler } of events) void handler();
    focus();
    await after(1300);
    expect(calls).toBe(1);
    await stop();
    expect(events.map(({ isOn }) => isOn)).toEqual([false, false, false]);
  });
});

interface Listened {
  readonly name: string;
  readonly handler: () => Promise<void>;
  isOn: boolean;
}

/** What of WordApi 1.6 is called here; the real one cannot be had: the npm client has no such events. */
function newerWord(): { word: unknown; events: Listened[] } {
  const events: Listened[] = [];
  const context = { sync: async () => undefined, document: {} };
  const event = (name: string) => ({
    add: (handler: () => Promise<void>) => {
      const listened: Listened = { name, handler, isOn: true };
      events.push(listened);
      return {
        context,
        remove: () => {
          listened.isOn = false;
        },
      };
    },
  });
  context.document = Object.fromEntries(
    ["onParagraphChanged", "onParagraphAdded", "onParagraphDeleted"].map((name) => [name, event(name)]),
  );
  return { word: { run: (work: (given: unknown) => Promise<unknown>) => work(context) }, events };
}
