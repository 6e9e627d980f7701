import { Failure } from "./failure";

/**
 * Every refusal of a document, by its stable code: what is wrong with the file and what the clerk can do. Pane and
 * command line show these as they stand.
 */
export const sentences = {
  "file-empty": "Файл пуст. Откройте его в Word или Excel, убедитесь, что документ на месте, и сохраните ещё раз.",
  "file-too-large":
    "Файл больше 30 МБ. Уберите из него картинки и лишние листы или сохраните план отдельным документом.",
  "file-unknown": "Это не документ Word и не книга Excel. Выберите файл .docx или .xlsx.",
  "file-program": "Это программа, а не документ, хотя имя может говорить иное. Выберите файл .docx или .xlsx.",
  "file-archive": "Это архив, а не документ. Распакуйте его и выберите файл .docx или .xlsx из него.",
  "file-picture":
    "Это картинка, а не документ. Распознайте скан и сохраните текст в Word как «Документ Word (*.docx)».",
  "file-old-word":
    "Это документ Word старого вида (.doc). Откройте его в Word и выберите «Сохранить как» → «Документ Word (*.docx)».",
  "file-old-excel":
    "Это книга Excel старого вида (.xls). Откройте её в Excel и выберите «Сохранить как» → «Книга Excel (*.xlsx)».",
  "file-old-office":
    "Это файл Office старого вида. Откройте его в Word или Excel и выберите «Сохранить как» → .docx или .xlsx.",
  "file-binary-excel":
    "Это двоичная книга Excel (.xlsb). Откройте её в Excel и выберите «Сохранить как» → «Книга Excel (*.xlsx)».",
  "file-encrypted":
    "Файл защищён паролем. Откройте его в Word или Excel, снимите пароль в «Файл» → «Сведения» и сохраните.",
  "file-odt":
    "Это документ LibreOffice (.odt). Откройте его в LibreOffice или Word и выберите «Сохранить как» → .docx.",
  "file-ods": "Это таблица LibreOffice (.ods). Откройте её в LibreOffice или Excel и выберите «Сохранить как» → .xlsx.",
  "file-pdf": "Это PDF. Откройте его в Word и выберите «Сохранить как» → «Документ Word (*.docx)».",
  "file-rtf": "Это текст RTF. Откройте его в Word и выберите «Сохранить как» → «Документ Word (*.docx)».",
  "file-presentation": "Это презентация. Перенесите план в документ Word или книгу Excel и выберите этот файл.",
  "file-web-page":
    "Это веб-страница, сохранённая под именем документа. Откройте её в Word или Excel и выберите «Сохранить как» → .docx или .xlsx.",
  "file-old-xml":
    "Это документ Office 2003 в виде XML. Откройте его в Word или Excel и выберите «Сохранить как» → .docx или .xlsx.",
  "file-flat":
    "Это документ Word в виде одного файла XML: его можно проверить, но не исправить. Сохраните его в Word как .docx.",
  "file-damaged":
    "Файл повреждён и не читается. Откройте его в Word или Excel, согласитесь на восстановление и сохраните ещё раз.",
  "file-suspicious":
    "Файл устроен так, что при чтении займёт всю память: это ошибка записи или вредоносный файл. Попросите прислать его заново.",
  "file-doctype":
    "В файле есть объявление DOCTYPE, которого в документах Office не бывает. Откройте его в Word или Excel и сохраните ещё раз.",
  "file-too-deep":
    "Части документа вложены одна в другую сотни раз: это ошибка записи или вредоносный файл. Попросите прислать его заново.",
  "document-too-large":
    "Документ слишком велик для проверки. Сохраните план отдельным документом, без других приложений.",
  "workbook-too-large": "В книге больше 300 000 заполненных ячеек. Сохраните лист с планом отдельной книгой.",
  "workbook-merges": "В книге слишком много объединённых ячеек. Сохраните лист с планом отдельной книгой.",
  "workbook-no-sheets": "В книге нет ни одного листа с ячейками. Откройте её в Excel и проверьте, что план на месте.",
  "word-no-text": "Word не передал текст документа. Сохраните документ и проверьте его ещё раз.",
  "paste-empty": "Вставлять нечего: скопируйте таблицу плана из Word, Excel или со страницы и вставьте её сюда.",
  "paste-too-large": "Вставленный текст слишком велик. Скопируйте только таблицу плана.",
} as const;

export type RefusalCode = keyof typeof sentences;

/** The failure that says this sentence. */
export const refusal = (code: RefusalCode, cause?: unknown): Failure =>
  new Failure(sentences[code], code, cause === undefined ? undefined : { cause });
