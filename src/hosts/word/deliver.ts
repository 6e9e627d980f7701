import { download } from "../download";
import { type Delivery } from "../host";
import { errorCode, withOffice } from "../office-failures";

/**
 * Opens a made document in a window of its own. Word on the web does so only for documents on OneDrive or SharePoint, and
 * a clerk may say no: then it is a download. The document that is open is never written over.
 */
export async function deliverDocument(name: string, docx: Uint8Array): Promise<Delivery> {
  try {
    await withOffice("Word", () =>
      Word.run(async (context) => {
        context.application.createDocument(base64(docx)).open();
        await context.sync();
      }),
    );
    return "opened";
  } catch (error) {
    if (!(error instanceof Error) || errorCode(error.cause ?? error) === null) throw error;
    return download(name, docx, String(Office.context.platform)) ? "downloaded" : "blocked";
  }
}

function base64(bytes: Uint8Array): string {
  const portion = 0x8000;
  const parts = Array.from({ length: Math.ceil(bytes.length / portion) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * portion, (index + 1) * portion)),
  );
  return btoa(parts.join(""));
}
