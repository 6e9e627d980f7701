import { type Catalog } from "../../core/catalog/catalog";
import { type Choices } from "../../core/catalog/choices";
import { type CheckResult } from "../../core/flows/check-document";
import { type Hidden, nothingHidden } from "../../core/flows/hidden";
import { type Applied } from "../../core/grid/edit";
import { type DraftKind } from "../../core/order/draft";
import { type Facts } from "../../core/order/facts";
import { type Profile } from "../../core/profile/profile";
import { type ChosenFile, type Host } from "../../hosts/host";
import { type RuleDocs } from "../work";
import { type AddedRow } from "./added";

/** All that the pane shows. What the clerk's document says is in `checked` and read anew after every change. */
export interface SessionState {
  readonly host: Host | null;
  /** Counts the documents opened. */
  readonly opened: number;
  readonly checked: CheckResult | null;
  readonly memory: Memory;
  /** Changes made, oldest first, and changes taken back, the last taken back at the end. */
  readonly done: readonly Change[];
  readonly undone: readonly Change[];
  /** The last change that the saved file holds; null: the file as it was opened. */
  readonly savedAt: Change | null;
  /** The regional plan that this document is compared with. */
  readonly catalog: Catalog | null;
  /** Regional plans that this computer keeps, the last used first. */
  readonly catalogs: readonly Catalog[];
  readonly profile: Profile | null;
  /** Own templates chosen or put aside since the window was opened; of other kinds the computer may keep one. */
  readonly templates: Readonly<Partial<Record<DraftKind, ChosenFile | null>>>;
  readonly rules: ReadonlyMap<string, RuleDocs>;
  /** Findings are shown in the document itself. */
  readonly marked: boolean;
  /** The document is checked again whenever it changes. */
  readonly live: boolean;
  readonly busy: Busy | null;
  readonly trouble: Trouble | null;
  readonly said: Said | null;
}

/** What is kept with the document. */
export interface Memory {
  readonly choices: Choices;
  readonly hidden: Hidden;
  readonly shiftYears: number | null;
  /** Which of the kept regional plans it is compared with. */
  readonly catalog: string | null;
  readonly facts: Facts | null;
  /** Regional entries for the annex of the order. */
  readonly added: readonly AddedRow[];
}

/** One click of the clerk's that changed the document. */
export interface Change {
  readonly title: string;
  readonly applied: Applied;
}

export interface Busy {
  readonly what: string;
}

/** What went wrong: a sentence to show; `details` where it is a defect of ours. */
export interface Trouble {
  readonly message: string;
  readonly details?: string;
}

/** A short word of what was done; `id` tells two equal ones apart. */
export interface Said {
  readonly id: number;
  readonly text: string;
  /** Takes it back, where that can be done from here. */
  readonly undo: (() => void) | null;
  /** Read out only: the screen shows it anyway. */
  readonly quiet: boolean;
}

export const emptyMemory: Memory = {
  choices: {},
  hidden: nothingHidden,
  shiftYears: null,
  catalog: null,
  facts: null,
  added: [],
};

export const initialState: SessionState = {
  host: null,
  opened: 0,
  checked: null,
  memory: emptyMemory,
  done: [],
  undone: [],
  savedAt: null,
  catalog: null,
  catalogs: [],
  profile: null,
  templates: {},
  rules: new Map(),
  marked: false,
  live: false,
  busy: null,
  trouble: null,
  said: null,
};

/** Whether the file has changes that no saved copy holds. */
export const isUnsaved = ({ done, savedAt }: SessionState): boolean => (done.at(-1) ?? null) !== savedAt;
