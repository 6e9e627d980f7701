// Words of the office's style: apart from the others, since the form is loaded when it is first opened.

export const styleChoices = {
  size: { "12": "12", "13": "13", "14": "14" },
  lineSpacing: { "1": "1", "1.15": "1,15", "1.5": "1,5" },
  kind: { ПРИКАЗ: "ПРИКАЗ", "П Р И К А З": "П Р И К А З" },
  resolve: { ПРИКАЗЫВАЮ: "ПРИКАЗЫВАЮ", приказываю: "приказываю", "п р и к а з ы в а ю": "п р и к а з ы в а ю" },
  date: { digits: "13.02.2024", words: "13 февраля 2024 г.", "words-full": "13 февраля 2024 года" },
  clauses: { "1.": "1.", "1)": "1)" },
  subclauses: { "1.1.": "1.1.", "1)": "1)" },
  titleAlignment: { left: "От левого края", center: "По центру" },
  planNumber: { "1.1": "1.1", "1.1.": "1.1." },
};
