import { asked } from "./common-api";
import { answerWithin } from "./office-failures";

/** Milliseconds that Office may take to make its file. */
const patience = 30_000;

/**
 * The open document as its own file (.docx, .xlsx). Set CompressedFile: Office LTSC 2021 and the web have it, the iPad does
 * not. Null where Office gives none, or not in time: there is always a way round.
 */
export async function documentFile(): Promise<Uint8Array | null> {
  if (!Office.context.requirements.isSetSupported("CompressedFile")) return null;
  const answer = await answerWithin(readFile(), patience);
  return answer?.value ?? null;
}

async function readFile(): Promise<Uint8Array | null> {
  const file = await asked<Office.File>((answer) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, answer),
  );
  if (file === null) return null;
  // Office keeps two files at most: one that is not closed would stand in the way until the pane is.
  try {
    return await readSlices(file);
  } finally {
    await asked<unknown>((answer) => file.closeAsync(answer));
  }
}

/** The most that Office takes. */
const sliceSize = 4 * 1024 * 1024;

async function readSlices(file: Office.File, from = 0, before: readonly Uint8Array[] = []): Promise<Uint8Array | null> {
  if (from >= file.sliceCount) return joined(before, file.size);
  const slice = await asked<Office.Slice>((answer) => file.getSliceAsync(from, answer));
  if (slice === null) return null;
  return readSlices(file, from + 1, [...before, Uint8Array.from(slice.data as ArrayLike<number>)]);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array | null {
  if (parts.reduce((sum, { length }) => sum + length, 0) !== size) return null;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
