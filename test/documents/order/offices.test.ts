import { expectFaultless } from "../../kit/offices/expect-faultless";
import { madeOrder } from "../../kit/offices/made-order";
import { offices } from "../../kit/offices/offices";
import { lintDocx } from "../../kit/lint-docx";
import { validateDocx } from "../../kit/validate-docx";

describe("orders of offices that nobody has seen", () => {
  it.each(offices)(
    "%s: nothing is missing, nothing is reported, and the file says what it was made from",
    async (_, office) => {
      const made = await madeOrder(office);
      expectFaultless(office, made);
      expect([lintDocx(made.bytes), validateDocx(made.bytes)]).toEqual([[], []]);
    },
  );
});
