import { type DeadlineStyle, styleOf } from "../deadline/style";
import { type Plan } from "./plan";

/** How the plan writes its deadlines: what the program puts in should look typed by the same hand. */
export const deadlineStyle = ({ activities }: Plan): DeadlineStyle =>
  styleOf(activities.flatMap(({ deadline }) => deadline?.text ?? []));
