/**
 * How much a document may ask of the machine. Real plans stay far below: the highest true compression ratio met in
 * hundreds of office files is 34, the longest plan has some hundred rows.
 */
export const limits = {
  /** Bytes of the file. */
  file: 30_000_000,
  /** Entries of the package. */
  parts: 2_000,
  /** Bytes of one inflated part, and of all parts that are read. */
  part: 64_000_000,
  total: 192_000_000,
  /** How much larger than its packed bytes a part of more than `ratioFrom` bytes may be. */
  ratio: 250,
  ratioFrom: 1_000_000,
  /** XML: nesting, and elements of a part that is kept as a tree. */
  depth: 256,
  elements: 500_000,
  /** Columns that Word allows in a table. */
  wordColumns: 63,
  /** Sheets: cells that say something, merges, and places of the rectangle that is made of them. */
  cells: 300_000,
  merges: 20_000,
  slots: 2_000_000,
  sheetColumns: 256,
  sheets: 255,
  /** Characters of a number format; Excel allows no more. */
  format: 255,
  /** Characters of a paste. */
  paste: 8_000_000,
  /** Tables inside of tables on a pasted page. */
  nestedTables: 16,
} as const;
