import { readFlatOpcWithPlaces } from "../../src/documents/flat-opc";
import { planWordRenewal } from "../../src/documents/order/renewal/word-renewal";
import { readDocument } from "../../src/documents/read";
import { readWordFile } from "../../src/documents/word-file";
import { type OfficeTools } from "../../src/hosts/office-tools";

/** The document code as it is, without another thread. */
export const officeTools: OfficeTools = {
  readFile: async ({ name, bytes }) => readDocument(name, bytes),
  readFlatOpc: async (name, xml) => readFlatOpcWithPlaces(name, xml),
  readPackage: async ({ name, bytes }) => readWordFile(name, bytes),
  planRenewal: async (flat, chosen) => planWordRenewal(flat, chosen),
};
