import { abbreviationUndefined } from "./abbreviation-undefined";
import { agreement } from "./agreement";
import { approvalStampMissing } from "./approval-stamp-missing";
import { basisDateAfterOrder } from "./basis-date-after-order";
import { basisWithoutTitle } from "./basis-without-title";
import { capitalStyleMixed } from "./capital-style-mixed";
import { cellCutOff } from "./cell-cut-off";
import { dashStyleMixed } from "./dash-style-mixed";
import { dateStyleMixed } from "./date-style-mixed";
import { deadlineBeforeOrder } from "./deadline-before-order";
import { deadlineForeignYear } from "./deadline-foreign-year";
import { deadlineImpossible } from "./deadline-impossible";
import { deadlineMissing } from "./deadline-missing";
import { deadlineNonWorkingDay } from "./deadline-non-working-day";
import { deadlineReversed } from "./deadline-reversed";
import { deadlineTooClose } from "./deadline-too-close";
import { deadlineUnreadable } from "./deadline-unreadable";
import { deadlineYearMissing } from "./deadline-year-missing";
import { doubleSpace } from "./double-space";
import { executorMissing } from "./executor-missing";
import { grammarCase } from "./grammar-case";
import { hyphenationRemnant } from "./hyphenation-remnant";
import { kindNotCapitals } from "./kind-not-capitals";
import { latinLetters } from "./latin-letters";
import { nearDuplicateRow } from "./near-duplicate-row";
import { numberFormatSlip } from "./number-format-slip";
import { numberRepeated } from "./number-repeated";
import { numberSignSpace } from "./number-sign-space";
import { planTitleWrongCase } from "./plan-title-wrong-case";
import { reportBeforeActivity } from "./report-before-activity";
import { resultMissing } from "./result-missing";
import { singleItemList } from "./single-item-list";
import { spacesAroundHyphen } from "./spaces-around-hyphen";
import { stampAgreement } from "./stamp-agreement";
import { stampDiffers } from "./stamp-differs";
import { taskWithoutDeadline } from "./task-without-deadline";
import { titleDiffers } from "./title-differs";
import { titleInQuotes } from "./title-in-quotes";
import { trailingPeriod } from "./trailing-period";
import { unbalancedQuotes } from "./unbalanced-quotes";
import { executorNotInOrder } from "./executor-not-in-order";
import { orderDeadlineVsTable } from "./order-deadline-vs-table";
import { deadlineTailNotADate } from "./deadline-tail-not-a-date";
import { listPunctuation } from "./list-punctuation";
import { wording } from "./wording";
import { nameInBracketsCase } from "./name-in-brackets-case";
import { appositionCase } from "./apposition-case";
import { appendixMarkIncomplete } from "./appendix-mark-incomplete";
import { preambleRepeat } from "./preamble-repeat";
import { bodyNameCase } from "./body-name-case";
import { deadlineCountMismatch } from "./deadline-count-mismatch";
import { documentNameDrift } from "./document-name-drift";
import { duplicateOfOrder } from "./duplicate-of-order";
import { executorNotCoveringActivity } from "./executor-not-covering-activity";
import { executorsUnseparated } from "./executors-unseparated";
import { listHeadingMismatch } from "./list-heading-mismatch";
import { lostBeginning } from "./lost-beginning";
import { nameDrift } from "./name-drift";
import { numberStoredAsNumber } from "./number-stored-as-number";
import { orderTaskNotInPlan } from "./order-task-not-in-plan";
import { orderYearConflict } from "./order-year-conflict";
import { planYearConflict } from "./plan-year-conflict";
import { preambleScope } from "./preamble-scope";
import { reportInputsLate } from "./report-inputs-late";
import { tautology } from "./tautology";
import { termDrift } from "./term-drift";
import { wrongSection } from "./wrong-section";
import { type Rule } from "./rule";

/** What a document alone is judged by, in the order in which findings of one weight at one place are told. */
export const documentRules: readonly Rule[] = [
  deadlineMissing,
  executorMissing,
  deadlineImpossible,
  deadlineReversed,
  deadlineForeignYear,
  planYearConflict,
  orderYearConflict,
  basisDateAfterOrder,
  deadlineBeforeOrder,
  deadlineTooClose,
  deadlineUnreadable,
  deadlineCountMismatch,
  reportBeforeActivity,
  resultMissing,
  cellCutOff,
  lostBeginning,
  numberFormatSlip,
  numberRepeated,
  numberStoredAsNumber,
  approvalStampMissing,
  stampAgreement,
  stampDiffers,
  planTitleWrongCase,
  basisWithoutTitle,
  bodyNameCase,
  executorNotInOrder,
  orderDeadlineVsTable,
  duplicateOfOrder,
  taskWithoutDeadline,
  grammarCase,
  termDrift,
  unbalancedQuotes,
  deadlineYearMissing,
  deadlineNonWorkingDay,
  dateStyleMixed,
  capitalStyleMixed,
  dashStyleMixed,
  trailingPeriod,
  nearDuplicateRow,
  singleItemList,
  executorsUnseparated,
  executorNotCoveringActivity,
  listHeadingMismatch,
  wrongSection,
  deadlineTailNotADate,
  listPunctuation,
  wording,
  nameInBracketsCase,
  appositionCase,
  preambleScope,
  appendixMarkIncomplete,
  preambleRepeat,
  orderTaskNotInPlan,
  reportInputsLate,
  abbreviationUndefined,
  agreement,
  tautology,
  titleDiffers,
  documentNameDrift,
  nameDrift,
  kindNotCapitals,
  titleInQuotes,
  latinLetters,
  hyphenationRemnant,
  spacesAroundHyphen,
  numberSignSpace,
  doubleSpace,
];
