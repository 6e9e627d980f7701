import { check } from "../../../src/core/flows/check";
import { lintDocx } from "../../kit/lint-docx";
import { expectFaultless, shownFindings } from "../../kit/offices/expect-faultless";
import { madeOrder } from "../../kit/offices/made-order";
import { offices } from "../../kit/offices/offices";
import { planSource } from "../../kit/plan-table";
import { validateDocx } from "../../kit/validate-docx";

describe("orders of offices that nobody has seen", () => {
  it.each(offices)(
    "%s: nothing is missing, nothing is reported, and the file says what it was made from",
    async (_, office) => {
      expect(shownFindings(check({ source: planSource(office.plan), profile: office.profile }).findings)).toEqual([]);
      const made = await madeOrder(office);
      expectFaultless(office, made);
      expect([lintDocx(made.bytes), validateDocx(made.bytes)]).toEqual([[], []]);
    },
  );
});
