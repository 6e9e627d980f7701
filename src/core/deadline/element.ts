import { type Meaning, type Recur } from "./meaning";
import { type Item } from "./unit";

/** What a phrase is put together of, before years and neighbours are known. */
export type Element =
  | { readonly kind: "dated"; readonly items: readonly Item[] }
  /**
   * `window`: the years written with it; null: the plan's window. `steady`: «постоянно», which wants a span beside it;
   * «в течение года» is the span itself.
   */
  | { readonly kind: "ongoing"; readonly window: Item | null; readonly steady: boolean }
  | { readonly kind: "recurrence"; readonly recur: Recur }
  /** «до 25 числа», «по пятницам»: details of a recurrence; `freq` where the words tell it. */
  | { readonly kind: "detail"; readonly detail: Omit<Recur, "freq">; readonly freq: Recur["freq"] | null }
  | { readonly kind: "ready"; readonly meaning: Meaning }
  /** «далее»: what follows begins where what stands before ends. */
  | { readonly kind: "onward" };

/** How an element is joined to the one before it. */
export type Link =
  "start" | "space" | "comma" | "colon" | "dash" | "stop" | "line" | "slash" | "or" | "and" | "bracket";

export interface Linked {
  readonly element: Element;
  readonly link: Link;
}
