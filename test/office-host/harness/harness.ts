import { type Host } from "../../../src/hosts/host";
import { connectOffice } from "../../../src/hosts/office";
import { officeTools } from "../tools";
import { type HarnessAnswer } from "./remote-host";

/** A page without a pane: the add-in's host by name, so that a test outside of the browser can call it. */
let host: Host | null = null;
let changes = 0;
let stop: (() => Promise<void>) | null = null;

const own: Readonly<Record<string, (...args: never[]) => unknown>> = {
  connect: async (timeout: number) => {
    const connected = await connectOffice(timeout, officeTools);
    if (connected instanceof Error) throw connected;
    ({ host } = connected);
    return { kind: host.kind, can: host.can, has: [host.mark && "mark", host.watch && "watch", host.renew && "renew"] };
  },
  deliver: (name: string, bytes: readonly number[]) => host?.deliver(name, new Uint8Array(bytes)),
  startWatching: async () => {
    stop = (await host?.watch?.(() => (changes += 1))) ?? null;
  },
  stopWatching: () => stop?.(),
  changes: () => changes,
};

const call = async (name: string, args: readonly unknown[]): Promise<HarnessAnswer> => {
  try {
    const method = own[name] ?? host?.[name as keyof Host];
    if (typeof method !== "function") throw new Error(`no ${name}`);
    return { value: (await (method as (...given: unknown[]) => unknown)(...args)) ?? null };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = "code" in error ? String(error.code) : null;
    return { error: { name: error.name, message: error.message, code } };
  }
};

Object.assign(window, { call });
