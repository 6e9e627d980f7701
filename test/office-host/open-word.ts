import { type Host } from "../../src/hosts/host";
import { wordHost } from "../../src/hosts/word";
import { type Client, loadClient } from "./client";
import { type RequirementMatrix, wordFloor } from "./requirements";
import { openWord as openDocument, type WordDocument } from "./word/model";
import { officeTools } from "./tools";
import { wordProgram } from "./word/program";

export interface OpenWord {
  readonly host: Host;
  readonly document: WordDocument;
  readonly client: Client;
  /** Requests that the add-in made since the last call. */
  syncs(): number;
}

/** The Word host of the add-in, over Microsoft's client, over an emulated document. */
export function openWord(bytes: Uint8Array, matrix: RequirementMatrix = wordFloor): OpenWord {
  const document = openDocument(bytes);
  const client = loadClient("word", wordProgram(document), matrix);
  Object.assign(globalThis, client.globals);
  return {
    host: wordHost(officeTools),
    document,
    client,
    syncs: () => {
      const count = client.requests.length;
      client.forget();
      return count;
    },
  };
}
