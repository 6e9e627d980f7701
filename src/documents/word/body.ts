import { type XmlElement } from "../xml/tree";
import { flow, unwrap } from "./flow";
import { paragraphReader, type WordParagraph } from "./paragraph";
import { type Reading } from "./reading";
import { framedCell, type TableReader, tableReader, type WordRow } from "./table";

/** Gets what stands on the page, in its order: paragraphs, and tables row by row. */
export interface BodySink {
  paragraph(paragraph: WordParagraph): void;
  row(row: WordRow): void;
  /** The table whose rows came is complete; it may have had none. */
  endTable(table: XmlElement): void;
}

/** Takes the elements of a body one after another, as soon as each is complete: nothing is asked of them later. */
export interface BodyReader {
  paragraph(element: XmlElement): void;
  /** A row of the table that `endTable` will end. */
  row(element: XmlElement): void;
  endTable(table: XmlElement): void;
  /** A whole table. */
  table(element: XmlElement): void;
  end(): void;
}

export function bodyReader(reading: Reading, sink: BodySink): BodyReader {
  const paragraphs = paragraphReader(reading, (paragraph) => takeParagraph(paragraph, reading, sink));
  let rows: TableReader | null = null;
  /** A table's first row, until it is known whether it stays the only one. */
  let first: XmlElement | null = null;
  const readRow = (element: XmlElement): void => {
    rows ??= tableReader(reading);
    const slots = rows.row(element);
    if (slots !== null) sink.row({ element, slots });
  };
  const reader: BodyReader = {
    paragraph: (element) => paragraphs.read(element),
    row(element) {
      paragraphs.end();
      if (first !== null) {
        const held = first;
        first = null;
        readRow(held);
      }
      if (rows === null) first = element;
      else readRow(element);
    },
    endTable(table) {
      paragraphs.end();
      const only = first;
      first = null;
      const frame = only === null ? null : framedCell(only);
      if (only !== null && frame === null) readRow(only);
      rows = null;
      if (frame === null) sink.endTable(table);
      else flow(frame, reading, reader);
    },
    table(element) {
      for (const row of unwrap(element, "w:tr")) reader.row(row);
      reader.endTable(element);
    },
    end: () => paragraphs.end(),
  };
  return reader;
}

function takeParagraph(paragraph: WordParagraph, reading: Reading, sink: BodySink): void {
  if (paragraph.boxes.length > 0 && paragraph.text === "") {
    readBoxes(paragraph.boxes, reading, sink);
    return;
  }
  if (paragraph.boxes.length > 0) reading.met.add("text-box");
  sink.paragraph(paragraph);
}

/** An empty paragraph that carries a text box is only its anchor: the box's words stand there on the page. */
function readBoxes(boxes: readonly XmlElement[], reading: Reading, sink: BodySink): void {
  const reader = paragraphReader(reading, sink.paragraph, false);
  for (const box of boxes) {
    flow(box, reading, { paragraph: reader.read, table: () => void reading.met.add("text-box") });
    reader.end();
  }
}
