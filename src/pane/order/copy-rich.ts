import { type Copied } from "../work";

/**
 * Puts text with its looks on the clipboard; to be called from a click. Office frames the pane, and its frames do not all
 * allow the newer way: then the older one. False: neither is allowed.
 */
export async function copyRich(copied: Copied): Promise<boolean> {
  return (await withClipboard(copied)) || withCommand(copied);
}

async function withClipboard({ html, text }: Copied): Promise<boolean> {
  if (typeof ClipboardItem === "undefined") return false;
  const item = new ClipboardItem({
    "text/html": new Blob([html], { type: "text/html" }),
    "text/plain": new Blob([text], { type: "text/plain" }),
  });
  // The frame's policy or the person says no: that is an answer, no fault.
  return navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
}

function withCommand({ html, text }: Copied): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    isTaken = true;
  };
  document.addEventListener("copy", take);
  try {
    return document.execCommand("copy") && isTaken;
  } finally {
    document.removeEventListener("copy", take);
  }
}
