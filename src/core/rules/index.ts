import { deadlineBeforeOrder } from "./deadline-before-order";
import { deadlineForeignYear } from "./deadline-foreign-year";
import { deadlineImpossible } from "./deadline-impossible";
import { deadlineMissing } from "./deadline-missing";
import { deadlineTooClose } from "./deadline-too-close";
import { doubleSpace } from "./double-space";
import { executorMissing } from "./executor-missing";
import { hyphenationRemnant } from "./hyphenation-remnant";
import { latinLetters } from "./latin-letters";
import { numberFormatSlip } from "./number-format-slip";
import { numberSignSpace } from "./number-sign-space";
import { type Rule } from "./rule";
import { spacesAroundHyphen } from "./spaces-around-hyphen";
import { unbalancedQuotes } from "./unbalanced-quotes";

/** Every rule, in the order in which findings of one weight at one place are told. */
export const rules: readonly Rule[] = [
  deadlineMissing,
  executorMissing,
  deadlineImpossible,
  deadlineForeignYear,
  deadlineBeforeOrder,
  deadlineTooClose,
  numberFormatSlip,
  unbalancedQuotes,
  latinLetters,
  hyphenationRemnant,
  spacesAroundHyphen,
  numberSignSpace,
  doubleSpace,
];
