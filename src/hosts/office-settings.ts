import { Failure } from "../documents/failure";

const prefix = "plan-prikaz.";

/** What was kept with the document under this name, null when nothing was. */
export const recallSetting = (key: string): unknown => Office.context.document.settings.get(prefix + key) ?? null;

/** Keeps a value with the document: it goes where the document goes. */
export function rememberSetting(key: string, value: unknown): Promise<void> {
  const { settings } = Office.context.document;
  settings.set(prefix + key, value);
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status }) => {
      if (String(status) === "failed") reject(new Failure(notKept, "settings-not-kept"));
      else resolve();
    });
  });
}

const notKept =
  "Настройки не сохранились в документе: он открыт только для чтения. Сохраните копию документа и работайте в ней.";
