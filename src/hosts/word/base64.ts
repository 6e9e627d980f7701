/** Bytes as Word takes files. */
export function base64(bytes: Uint8Array): string {
  const portion = 0x8000;
  const parts = Array.from({ length: Math.ceil(bytes.length / portion) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * portion, (index + 1) * portion)),
  );
  return btoa(parts.join(""));
}
