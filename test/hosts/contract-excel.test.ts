import { openExcel } from "../office-host/open-excel";
import { describeHost } from "./contract";
import { bookSnapshot, changeBook, contractBook } from "./contract-documents";

describeHost("Excel", async () => {
  const book = contractBook();
  const { host } = openExcel(book);
  return {
    host,
    changeCell: async (row, column, text) => changeBook(book, row, column, text),
    snapshot: async () => bookSnapshot(book),
  };
});
