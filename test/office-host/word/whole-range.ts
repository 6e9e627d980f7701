import { type Element } from "@xmldom/xmldom";
import { type HostObject, hostObject } from "../object";
import { invalidArgument } from "../protocol";
import { contentControl } from "./content-controls";
import { wrapParagraphs } from "./controls-in-text";
import { type WordDocument } from "./model";
import { alive, change } from "./objects";

const wholes = new WeakMap<HostObject, { readonly first: Element; readonly last: Element }>();

/** Word.Range over whole paragraphs. */
export function wholeRange(document: WordDocument, first: Element, last: Element): HostObject {
  const range = hostObject("Range", {
    tracked: true,
    methods: {
      ExpandTo: (other) => {
        const end = wholes.get(other as HostObject);
        if (end === undefined) throw invalidArgument("whole paragraphs are joined");
        return wholeRange(document, first, end.last);
      },
      InsertContentControl: () => {
        change(document);
        return contentControl(document, wrapParagraphs(alive(document, first), alive(document, last)));
      },
    },
  });
  wholes.set(range, { first, last });
  return range;
}
