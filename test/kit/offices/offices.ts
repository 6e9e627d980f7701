import { administration } from "./administration";
import { amendingDepartment } from "./amending-department";
import { annexOnly } from "./annex-only";
import { cityDepartment } from "./city-department";
import { committee } from "./committee";
import { developmentCentre } from "./development-centre";
import { type Office } from "./office";
import { preschoolCommittee } from "./preschool-committee";
import { scheduleDepartment } from "./schedule-department";
import { sportsDepartment } from "./sports-department";
import { youthDepartment } from "./youth-department";

/** Ten offices, as different as real ones are. */
export const offices: readonly (readonly [string, Office])[] = [
  ["administration", administration],
  ["youth-department", youthDepartment],
  ["committee", committee],
  ["city-department", cityDepartment],
  ["development-centre", developmentCentre],
  ["sports-department", sportsDepartment],
  ["amending-department", amendingDepartment],
  ["annex-only", annexOnly],
  ["schedule-department", scheduleDepartment],
  ["preschool-committee", preschoolCommittee],
];
