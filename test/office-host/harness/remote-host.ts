import { type Frame } from "playwright-core";
import { type Host } from "../../../src/hosts/host";
import { Failure } from "../../../src/documents/failure";
import { patience } from "../../kit/browser";

export type HarnessAnswer =
  | { readonly value: unknown }
  | { readonly error: { readonly name: string; readonly message: string; readonly code: string | null } };

/** Calls the page of the harness. What it throws is thrown here. */
export async function callHarness(pane: Frame, name: string, args: readonly unknown[]): Promise<unknown> {
  const answer = await pane.evaluate(
    ([method, given]) =>
      (window as unknown as { call(name: string, args: unknown[]): Promise<unknown> }).call(method, given),
    [name, [...args]] as [string, unknown[]],
  );
  const result = answer as HarnessAnswer;
  if ("value" in result) return result.value;
  const { message, code } = result.error;
  throw code === null ? new Error(message) : new Failure(message, code);
}

/** The host that lives in the page, as if it were here. */
export async function remoteHost(pane: Frame, timeout = patience): Promise<Host> {
  await pane.waitForFunction(() => "call" in window);
  const { kind, can, has } = (await callHarness(pane, "connect", [timeout])) as Pick<Host, "kind" | "can"> & {
    has: string[];
  };
  const method =
    (name: string) =>
    (...args: unknown[]): Promise<never> =>
      callHarness(pane, name, args) as Promise<never>;
  return {
    kind,
    can,
    read: method("read"),
    apply: method("apply"),
    undo: method("undo"),
    reveal: method("reveal"),
    deliver: (name, docx) => method("deliver")(name, [...docx]),
    recall: method("recall"),
    remember: method("remember"),
    ...(has.includes("mark") && { mark: method("mark") }),
    ...(has.includes("renew") && { renew: method("renew") }),
  };
}
