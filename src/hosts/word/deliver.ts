import { download } from "../download";
import { type Delivery } from "../host";
import { errorCode, withOffice } from "../office-failures";
import { base64 } from "./base64";
import { insertDocument } from "./insert";

/**
 * Opens a made document in a window of its own. Word on the web does so only for documents on OneDrive or SharePoint, and
 * a clerk may say no: then it goes into the open document where that is empty, else it is a download. What the clerk wrote
 * is never written over.
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
    const insertion = await withOffice("Word", () => Word.run((context) => insertDocument(context, docx, "empty")));
    if (insertion === "inserted") return "inserted";
    return download(name, docx, String(Office.context.platform)) ? "downloaded" : "blocked";
  }
}
