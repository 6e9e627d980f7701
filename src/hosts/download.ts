/**
 * Hands bytes to the clerk as a download. Web views on a Mac and an iPad take no downloads, and nothing tells so afterwards;
 * there the answer is false at once.
 */
export function download(name: string, bytes: Uint8Array, platform: string | null): boolean {
  if (platform === "Mac" || platform === "iOS" || !("download" in HTMLAnchorElement.prototype)) return false;
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: typeOf(name) });
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the blob after the click; it is let go when it surely has.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return true;
}

/** By the name's end: a phone opens a file by its type, and a wrong one makes some browsers add another ending. */
const typeOf = (name: string): string =>
  types[/[^.]*$/.exec(name.toLowerCase())?.[0] ?? ""] ?? "application/octet-stream";

const types: Readonly<Record<string, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
};
