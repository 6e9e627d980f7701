import { type Facts } from "../../../src/core/order/facts";
import { type Profile } from "../../../src/core/profile/profile";

/** An office as it could stand in any region: its profile, the facts of one order and the plan that it approves. */
export interface Office {
  readonly profile: Profile;
  readonly facts: Facts;
  /** A plan without a mistake, as `planSource` reads it. */
  readonly plan: string;
}
