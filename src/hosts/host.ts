import { type Applied, type Edit } from "../core/grid/edit";
import { type Place, type Source } from "../core/grid/source";
import { type OrderDocument } from "../documents/order/made-order";
import { type ChosenRenewal } from "../documents/order/renewal/word-renewal";

export { type OrderDocument };

/**
 * The port between the pane and the window it lives in: Excel, Word, or a file in a browser. Every call reads or writes
 * the document anew; nothing of it is kept between clicks.
 */
export interface Host {
  readonly kind: "excel" | "word" | "file";
  /** What this window can do beyond the floor; the pane hides what it cannot. */
  readonly can: HostAbilities;
  read(): Promise<Source>;
  /** Writes a batch. A stale edit is refused alone, the others are made and told in `done`. */
  apply(edits: readonly Edit[]): Promise<Applied>;
  /** Takes back what `apply` did, formats included. */
  undo(applied: Applied): Promise<Applied>;
  /** Selects the place in the document and scrolls to it. */
  reveal(place: Place): Promise<void>;
  /** Gives a made document to the clerk: a download, or a new window of Word. */
  deliver(name: string, docx: Uint8Array): Promise<Delivery>;
  /** Puts a made document into the one that is open, after what stands there; "empty": only where nothing stands. */
  insert?(docx: Uint8Array, where: "empty" | "end"): Promise<Insertion>;
  /** Kept with the document: choices, findings not to show. */
  recall(key: string): Promise<unknown>;
  remember(key: string, value: unknown): Promise<void>;
  /** Shows findings in the document itself, or takes them off again (an empty list). */
  mark?(marks: readonly Mark[]): Promise<void>;
  /** Calls back when the document changed; returns how to stop. */
  watch?(changed: () => void): Promise<() => Promise<void>>;
  /** The order's document as it is now, for what it says of its making and for planning its renewal. Where `renew` is. */
  orderDocument?(): Promise<OrderDocument>;
  /** Makes the chosen changes in an order that this program made; what says something else by now is left alone. */
  renew?(wanted: RenewRequest): Promise<RenewReport>;
  /** Takes back what the last `renew` did; tells what could not be, and why. */
  undoRenewal?(): Promise<RenewReport["refused"]>;
  /** The document's bytes with all edits made, and the name to save them under. Only in a file. */
  file?(): Promise<{ name: string; bytes: Uint8Array }>;
}

export interface HostAbilities {
  readonly mark: boolean;
  readonly watch: boolean;
  readonly renew: boolean;
  readonly insertRows: boolean;
}

export interface Mark {
  readonly at: Place;
  readonly severity: "error" | "warning" | "hint";
  readonly message: string;
}

export type Insertion = "inserted" | "not-empty";

/** "blocked": this window takes no downloads; the pane says so and offers to copy. */
export type Delivery = "downloaded" | "opened" | "copied" | "inserted" | "blocked";

export interface RenewRequest extends ChosenRenewal {
  /** What the document is to keep of its making, as XML; null: nothing new. */
  readonly record: string | null;
}

export interface RenewReport {
  /** Ids of the changes made. */
  readonly renewed: readonly string[];
  /** Russian sentences: what was left alone, and why. */
  readonly refused: readonly string[];
}

/**
 * What the pane asks of the computer besides its own window's document: other files, storage, downloads. Reading is done
 * off the main thread. What a file refuses comes as a Failure.
 */
export interface Services {
  /** Reads a file that the clerk chose: a plan, a regional plan. */
  readFile(file: ChosenFile): Promise<Source>;
  /** Reads a table copied from another window. */
  readPasted(pasted: Pasted): Promise<Source>;
  /** The clerk's file as a document to work on; null where the window has a document of its own. */
  readonly fileHost: ((file: ChosenFile) => Host) | null;
  /** A table from the clipboard as a document to work on. */
  pastedHost(pasted: Source): Host;
  /** One of the examples that ship with the program. */
  sample(which: "plan" | "region"): Promise<ChosenFile>;
  /** A file of the catalogs that an administrator serves beside the program; null where there is none. */
  served(file: string): Promise<ChosenFile | null>;
  /** Gives a file to the clerk: a download. */
  save(name: string, bytes: Uint8Array): Promise<void>;
  /** Kept on this computer; null where nothing is kept or storage is blocked. */
  recall(key: string): unknown;
  /** False where storage is blocked or full: the clerk is told to export. */
  remember(key: string, value: unknown): boolean;
}

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/** A refusal of a file or of Office, wherever it was thrown: other threads hand over its name and words only. */
export function isFailure(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && error.name === "Failure" && "code" in error;
}
