import { type Block, type Cell, plainCell, type Slot, type Source } from "../../core/grid/source";
import { type Package } from "../package/package";
import { refusal } from "../sentences";
import { child, treeReader, type TreeWatch, type XmlElement } from "../xml/tree";
import { type BodyReader, bodyReader, type BodySink } from "./body";
import { beginReading } from "./document";
import { flow } from "./flow";
import { isUnread } from "./properties";
import { type Reading, remarks } from "./reading";
import { toParagraph, toSlot } from "./source";
import { fillUp, type WordCell } from "./table";

/**
 * Reads a Word document without ever holding more of its tree than one row or paragraph: long documents cost no more
 * memory than what they say. Gives what `wordSource` gives.
 */
export function streamWord(name: string, file: Package, part: string): Source {
  const reading = beginReading({ has: file.has, tree: (other) => file.tree(other, isUnread) }, part);
  const blocks: Block[] = [];
  const body = bodyReader(reading, sourceSink(blocks));
  const watch = watchBody(body, reading);
  const tree = treeReader(isUnread, watch);
  file.stream(part, (text) => tree.write(text));
  tree.end();
  if (!watch.seen()) throw refusal("file-damaged");
  body.end();
  const notes = remarks(reading.met);
  return notes.length === 0 ? { name, blocks } : { name, blocks, notes };
}

type GrowingCell = { -readonly [key in keyof Cell]: Cell[key] };

/** Turns rows into the core's slots at once. How far a merge reaches down is known at the table's end only. */
function sourceSink(blocks: Block[]): BodySink {
  let rows: Slot[][] = [];
  let merged: { from: WordCell; to: GrowingCell }[] = [];
  return {
    paragraph: (paragraph) => void blocks.push(toParagraph(paragraph)),
    row({ slots }) {
      const row = slots.map((slot) => {
        const made = toSlot(slot);
        if (made.kind === "cell" && slot.kind === "cell" && isMerged(slot)) merged.push({ from: slot, to: made });
        return made;
      });
      rows.push(row);
    },
    endTable() {
      for (const { from, to } of merged) to.rowSpan = from.rowSpan;
      fillUp(rows, plainCell(""));
      blocks.push({ kind: "grid", name: "", rows });
      rows = [];
      merged = [];
    },
  };
}

const isMerged = ({ element }: WordCell): boolean =>
  element !== null && child(child(element, "w:tcPr"), "w:vMerge") !== undefined;

/** Where an element stands: among the blocks of the page, among the rows of a table there, or anywhere else. */
type Standing = "page" | "table" | "else";

/** Hands paragraphs, rows and tables of the page on as they are complete, and lets go of them. */
function watchBody(body: BodyReader, reading: Reading): TreeWatch & { seen(): boolean } {
  const standings: Standing[] = ["else"];
  let seen = false;
  return {
    seen: () => seen,
    open(name) {
      if (name === "w:body") seen = true;
      standings.push(standingIn(name, standings[standings.length - 1] ?? "else"));
    },
    close(element) {
      standings.pop();
      const around = standings[standings.length - 1];
      if (around === "page") return takeBlock(element);
      if (around !== "table" || element.name !== "w:tr") return false;
      body.row(element);
      return true;
    },
  };

  function takeBlock(element: XmlElement): boolean {
    switch (element.name) {
      case "w:p":
        body.paragraph(element);
        return true;
      case "w:tbl":
        body.endTable(element);
        return true;
      case "mc:AlternateContent":
      case "w:altChunk":
        flow({ ...element, children: [element] }, reading, body);
        return true;
      default:
        return false;
    }
  }
}

function standingIn(name: string, around: Standing): Standing {
  if (name === "w:body") return "page";
  if (around === "else") return "else";
  if (name === "w:tbl" && around === "page") return "table";
  return passed.has(name) ? around : "else";
}

const passed = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "w:smartTag"]);
