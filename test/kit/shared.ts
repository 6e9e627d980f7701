import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve(process.env.PLAN_SHARED ?? "../shared");

/** The folder of real documents, where it lies beside the checkout. */
export const shared: string | null = existsSync(join(folder, "documents")) ? folder : null;

/** The bytes of a real document, by its path in that folder. */
export function sharedFile(path: string): Uint8Array {
  if (shared === null) throw new Error("the folder of real documents is not here");
  return new Uint8Array(readFileSync(join(shared, path)));
}

export const sharedJson = <T>(path: string): T => JSON.parse(new TextDecoder().decode(sharedFile(path))) as T;

/** Tests on the real documents: without them the suite says in its name that they are not here, and has no tests to run. */
export function describeShared(name: string, tests: () => void): void {
  if (shared === null) {
    describe(name, () => it("runs where the real documents lie beside the checkout", () => expect(shared).toBeNull()));
    return;
  }
  describe(name, tests);
}
