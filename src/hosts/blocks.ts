/** The web takes at most 5 MB a request and a response: what is bigger goes in blocks of this size. */
export const blockBytes = 4_000_000;

/** Items in their order, as many in a block as fit; one that is bigger by itself stands alone. */
export function inBlocks<T>(items: readonly T[], bytesOf: (item: T) => number): T[][] {
  const blocks: T[][] = [];
  let room = 0;
  for (const item of items) {
    const bytes = bytesOf(item);
    const current = blocks.at(-1);
    if (current === undefined || bytes > room) {
      blocks.push([item]);
      room = blockBytes - bytes;
    } else {
      current.push(item);
      room -= bytes;
    }
  }
  return blocks;
}

/** Bytes of a value as the client sends it. */
export const jsonBytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** One sync after another for each block. */
export async function eachBlock<T>(blocks: readonly T[], work: (block: T) => Promise<void>): Promise<void> {
  const [first, ...rest] = blocks;
  if (first === undefined) return;
  await work(first);
  await eachBlock(rest, work);
}
