/** The document's file as Office hands it over: at most two copies at a time, in slices of 4 MB at most. */
export interface DocumentFiles {
  /** Copies that were asked for and not yet closed. */
  readonly open: number;
  /** Copies that were asked for, in all. */
  readonly made: number;
  /** Refuses the next calls with this code; 11001 is the web's «network problem». */
  refuse: number | null;
  make(type: unknown, sliceSize: unknown): Answer<{ readonly handle: number; readonly size: number }>;
  slice(handle: unknown, index: unknown): Answer<{ readonly data: number[] }>;
  close(handle: unknown): Answer<null>;
}

export type Answer<T> = { readonly value: T } | { readonly error: number };

const compressed = 1;
const codes = { fileType: 1009, memoryLimit: 11000, sliceSize: 11002, slice: 5000 } as const;
const mostSlice = 4 * 1024 * 1024;

export function documentFiles(bytes: () => Uint8Array): DocumentFiles {
  const copies = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  const files = {
    made: 0,
    refuse: null as number | null,
    get open() {
      return copies.size;
    },
    make(type: unknown, sliceSize: unknown) {
      if (files.refuse !== null) return { error: files.refuse };
      if (type !== compressed) return { error: codes.fileType };
      if (copies.size >= 2) return { error: codes.memoryLimit };
      const size = Number(sliceSize);
      if (!(size > 0 && size <= mostSlice)) return { error: codes.sliceSize };
      files.made += 1;
      const own = bytes();
      copies.set(files.made, { bytes: own, sliceSize: size });
      return { value: { handle: files.made, size: own.length } };
    },
    slice(handle: unknown, index: unknown) {
      const copy = copies.get(Number(handle));
      const from = copy ? Number(index) * copy.sliceSize : 0;
      if (copy === undefined || !(from >= 0 && from < copy.bytes.length)) return { error: codes.slice };
      if (files.refuse !== null) return { error: files.refuse };
      return { value: { data: [...copy.bytes.subarray(from, from + copy.sliceSize)] } };
    },
    close(handle: unknown) {
      return copies.delete(Number(handle)) ? { value: null } : { error: codes.slice };
    },
  };
  return files;
}
