import { type Context, type Form, take } from "../../../src/core/deadline/form";
import { absentForms } from "../../../src/core/deadline/forms/absent";
import { digitForms, governedDigitForms } from "../../../src/core/deadline/forms/digits";
import { governedMonthForms, monthForms } from "../../../src/core/deadline/forms/months";
import { ongoingForms } from "../../../src/core/deadline/forms/ongoing";
import { edgeForms, periodForms } from "../../../src/core/deadline/forms/periods";
import { detailForms, recurrenceForms } from "../../../src/core/deadline/forms/recurrence";
import { triggerForms } from "../../../src/core/deadline/forms/references";
import { relativeForms } from "../../../src/core/deadline/forms/relative";
import { schoolCalendarForms } from "../../../src/core/deadline/forms/school-calendar";
import { yearForms } from "../../../src/core/deadline/forms/year";
import { parseDeadline } from "../../../src/core/deadline/parse";
import { phraseOf } from "../../../src/core/deadline/phrase";
import { calendar2024 } from "./notation";

const lists: readonly (readonly Form<unknown>[])[] = [
  absentForms,
  digitForms,
  governedDigitForms,
  monthForms,
  governedMonthForms,
  periodForms,
  edgeForms,
  ongoingForms,
  recurrenceForms,
  detailForms,
  relativeForms,
  schoolCalendarForms,
  triggerForms,
  yearForms,
];

const rows = lists.flat().flatMap((form) => form.examples.map((text) => [form.name, text, form] as const));

describe("the example phrases of every form", () => {
  it.each(rows)("%s: «%s» is read by it", (_, text, form) => {
    const { shown, low } = phraseOf(text);
    const context: Context = { period: calendar2024, shown, low };
    const found = Array.from({ length: low.length + 1 }, (_, at) => take([form], at, context));
    expect(found.some((taken) => taken !== null)).toBe(true);
  });

  it.each(rows)("%s: «%s» is a deadline", (_, text) => {
    expect(parseDeadline(text, calendar2024).kind).toBe("read");
  });

  it("stand beside every form", () => expect(lists.flat().filter(({ examples }) => examples.length === 0)).toEqual([]));
});
