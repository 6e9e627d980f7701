import { type Rule } from "../rule";
import { regionC0 } from "./c0";
import { regionC1 } from "./c1";
import { regionC10 } from "./c10";
import { regionC11 } from "./c11";
import { regionC2 } from "./c2";
import { regionC3 } from "./c3";
import { regionC4 } from "./c4";
import { regionC5 } from "./c5";
import { regionC6 } from "./c6";
import { regionC7 } from "./c7";
import { regionC8 } from "./c8";
import { regionC9 } from "./c9";

/** The comparisons with the region, C0 to C11 in their order; without a catalog they say nothing. */
export const regionRules: readonly Rule[] = [
  regionC0,
  regionC1,
  regionC2,
  regionC3,
  regionC4,
  regionC5,
  regionC6,
  regionC7,
  regionC8,
  regionC9,
  regionC10,
  regionC11,
];
