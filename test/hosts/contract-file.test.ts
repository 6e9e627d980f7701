import { unzipSync } from "fflate";
import { patchDocument } from "../../src/documents/patch";
import { readDocument } from "../../src/documents/read";
import { fileHost } from "../../src/hosts/file";
import { makeXlsx } from "../kit/make-xlsx";
import { contractRows, describeHost, type Opened } from "./contract";
import { contractDocx } from "./contract-documents";

const open = (name: string, make: () => Uint8Array) => async (): Promise<Opened> => {
  const kept = new Map<string, unknown>();
  let current = make();
  const host = fileHost(
    { name, bytes: current },
    {
      readFile: async (file) => {
        current = file.bytes;
        return readDocument(name, file.bytes);
      },
      patchFile: async (bytes, edits) => patchDocument(changed ?? bytes, edits),
      save: async () => undefined,
      recall: (key) => kept.get(key) ?? null,
      remember: (key, value) => {
        kept.set(key, value);
        return true;
      },
    },
  );
  // A file has no second hand in it: the change comes between the reading and the writing.
  let changed: Uint8Array | null = null;
  return {
    host,
    changeCell: async (row, column, text) => {
      const from = contractRows[row]?.[column] ?? "";
      const block = readDocument(name, current).blocks.findIndex(({ kind }) => kind === "grid");
      changed = (await patchDocument(current, [{ kind: "set", at: { block, row, column }, from, to: text }])).bytes;
    },
    snapshot: async () => unzipSync((await host.file!()).bytes),
  };
};

describeHost("A Word file", open("план.docx", contractDocx));
describeHost(
  "An Excel file",
  open("план.xlsx", () => makeXlsx([{ name: "План", rows: contractRows }])),
);
