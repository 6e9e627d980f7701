import { type HostObject, collection, hostObject, readWrite, readOnly } from "../object";
import { invalidArgument } from "../protocol";
import { type Area, type ConditionalFormat, type Sheet } from "./model";
import { overlap } from "./overlap";

/** Excel.ConditionalFormatCollection of a range: those that touch it. */
export function conditionalFormats(sheet: Sheet, areas: readonly Area[]): HostObject {
  const here = (format: ConditionalFormat): boolean =>
    format.areas.some((own) => areas.some((area) => overlap(own, area) !== null));
  return collection(
    "ConditionalFormatCollection",
    () => sheet.conditionalFormats.filter(here).map((format) => formatObject(sheet, format)),
    {
      methods: {
        Add: (type) => {
          if (type !== "Custom") throw invalidArgument("only custom conditional formats are made here");
          const highest = Math.max(0, ...sheet.conditionalFormats.map(({ id }) => Number(id)));
          const format = { id: String(highest + 1), type, areas: [...areas], formula: "", fill: "", fontColor: "" };
          sheet.conditionalFormats.push(format);
          return formatObject(sheet, format);
        },
      },
    },
  );
}

function formatObject(sheet: Sheet, format: ConditionalFormat): HostObject {
  const text = (key: "formula" | "fill" | "fontColor") =>
    readWrite(
      () => format[key],
      (value) => {
        format[key] = String(value);
      },
    );
  const fill = hostObject("ConditionalRangeFill", { scalars: { Color: text("fill") } });
  const font = hostObject("ConditionalRangeFont", { scalars: { Color: text("fontColor") } });
  const look = hostObject("ConditionalRangeFormat", { navigations: { Fill: () => fill, Font: () => font } });
  const rule = hostObject("ConditionalFormatRule", { scalars: { Formula: text("formula") } });
  const custom = hostObject("CustomConditionalFormat", { navigations: { Rule: () => rule, Format: () => look } });
  const asCustom = (): HostObject | null => (format.type === "Custom" ? custom : null);
  return hostObject("ConditionalFormat", {
    id: format.id,
    scalars: { Id: readOnly(() => format.id), Type: readOnly(() => format.type) },
    navigations: {
      Custom: () => {
        if (format.type !== "Custom") throw invalidArgument("the conditional format is of another type");
        return custom;
      },
      CustomOrNullObject: asCustom,
    },
    methods: {
      Delete: () => {
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      },
    },
  });
}
