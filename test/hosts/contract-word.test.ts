import { openWord } from "../office-host/open-word";
import { describeHost } from "./contract";
import { changeWord, contractDocx, wordSnapshot } from "./contract-documents";

describeHost("Word", async () => {
  const { host, document } = openWord(contractDocx());
  return {
    host,
    changeCell: async (row, column, text) => changeWord(document, row, column, text),
    snapshot: async () => wordSnapshot(document),
  };
});
