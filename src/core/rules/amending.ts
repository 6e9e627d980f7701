import { type Order } from "../order/order";

/**
 * An order that gives an older one's plan new words: what of it is done keeps its past deadlines, and its stamp may name the
 * order that approved it.
 */
export const isAmending = (order: Order): boolean =>
  /(?<![а-яё])(?:внесени\S+ (?:\S+ )?(?:изменени|дополнени)|изменени\S+ в приказ)/i.test(order.title?.clean ?? "") ||
  order.clauses.some(({ field }) => /^\s*(?:внести .*(?:изменени|дополнени)|изложить .*редакци)/is.test(field.clean));
