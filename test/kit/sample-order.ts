/**
 * The order that examples share, as a methodist would read it: its clauses are the example's own, and what follows them
 * where that matters (the signature, the stamp, the plan). One line of text is one paragraph or row.
 */
export const sampleOrder = (clauses: string, after: string = usualEnd): string =>
  [...linesOf(usualBeginning), ...linesOf(clauses), ...linesOf(after)].join("\n");

const usualBeginning = `
  Управление образования Заречного муниципального округа
  ПРИКАЗ
  15.02.2024 № 14
  Об утверждении плана мероприятий на 2024 год
  В целях повышения качества образования
  ПРИКАЗЫВАЮ:`;

const usualEnd = `
  Начальник А.В. Соколова
  УТВЕРЖДЁН приказом Управления образования от 15.02.2024 № 14
  План мероприятий на 2024 год
  | № | Мероприятие | Срок | Исполнители |
  | 1 | Семинар для учителей математики | март 2024 г. | Методический центр |
  | 2 | Заседания методических объединений | апрель 2024 г. | Методический центр |`;

const linesOf = (text: string): string[] => text.split("\n").flatMap((line) => line.trim() || []);
