import { type Meaning, type Recur } from "./meaning";
import { type Item } from "./unit";

/** Which days of its period a recurrence falls on. */
export type Details = Omit<Recur, "freq">;

/** What a phrase is put together of, before years and neighbours are known. */
export type Element =
  | { readonly kind: "dated"; readonly items: readonly Item[] }
  /**
   * `window`: the years written with it; null: the plan's window. `steady`: «постоянно», which wants a span beside it;
   * «в течение года» is the span itself.
   */
  | { readonly kind: "ongoing"; readonly window: Item | null; readonly steady: boolean }
  /** `also`: the same again on other days: «1 и 15 числа», «по вторникам и четвергам». */
  | { readonly kind: "recurrence"; readonly recur: Recur; readonly also?: readonly Details[] }
  /** «до 25 числа», «по пятницам»: details of a recurrence; `freq` where the words tell it. */
  | {
      readonly kind: "detail";
      readonly detail: Details;
      readonly freq: Recur["freq"] | null;
      readonly also?: readonly Details[];
    }
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
