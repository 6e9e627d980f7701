/**
 * Hands bytes to the clerk as a download. Web views on a Mac and an iPad take no downloads, and nothing tells so afterwards;
 * there the answer is false at once.
 */
export function download(name: string, bytes: Uint8Array, platform: string | null): boolean {
  if (platform === "Mac" || platform === "iOS" || !("download" in HTMLAnchorElement.prototype)) return false;
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: docxType });
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

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
