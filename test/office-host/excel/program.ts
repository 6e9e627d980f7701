import { hostObject } from "../object";
import { HostError, NotPlayed } from "../protocol";
import { type Program } from "../session";
import { rangeAreas, rangeObject } from "./range";
import { bookFile } from "./file";
import { type Book } from "./model";
import { sheetCollection } from "./sheet";

/** Excel over a workbook. */
export function excelProgram(book: Book): Program & { readonly listening: ReadonlySet<string> } {
  const listening = new Set<string>();
  const selected = () => {
    if (book.selection === "shape") throw new HostError("InvalidSelection", "The current selection is invalid.");
    return book.selection;
  };
  const root = hostObject("Workbook", {
    navigations: { Worksheets: () => sheetCollection(book) },
    methods: {
      GetSelectedRange: () => {
        const [area, ...more] = selected();
        if (area === undefined || more.length > 0) throw new HostError("InvalidSelection");
        return rangeObject(book, book.active, area);
      },
      GetSelectedRanges: () => rangeAreas(book, book.active, selected()),
    },
  });
  return {
    root,
    listening,
    create: (name) => {
      if (name === "Microsoft.InternalService.AddinInternalService") return internalService;
      throw new NotPlayed(name);
    },
    file: () => bookFile(book),
    listen: (event, on) => void (on ? listening.add(event) : listening.delete(event)),
  };
}

/** The client says at its start that it can take ribbon commands. */
export const internalService = hostObject("AddinInternalService", {
  methods: { NotifyActionHandlerReady: () => undefined },
});
