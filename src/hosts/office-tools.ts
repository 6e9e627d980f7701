import { type Source } from "../core/grid/source";
import { type PlacedReading } from "../documents/word/places";
import { type ChosenRenewal, type WordRenewal } from "../documents/order/renewal/word-renewal";
import { type ChosenFile } from "./host";

/** Document code that the hosts in Office need: off the main thread, where the pane has another. */
export interface OfficeTools {
  /** A workbook or document of Office's own making. */
  readFile(file: ChosenFile): Promise<Source>;
  /** What `body.getOoxml()` gave. */
  readFlatOpc(name: string, xml: string): Promise<PlacedReading>;
  /** A document's file, with what the Word host needs to find a place again. */
  readPackage(file: ChosenFile): Promise<PlacedReading>;
  /** What renewing a made order comes to, in the document that Word shows. */
  planRenewal(flat: string, chosen: ChosenRenewal): Promise<WordRenewal | null>;
}
