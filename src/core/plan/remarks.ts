/** «Цель: …», «Задачи:», «Задача 1. …»: a row about why, no section and no activity. */
export const isGoal = (text: string): boolean =>
  /^(?:(?:основн\S+|общ\S+|главн\S+|стратегическ\S+)\s+)?(?:цел[ьи]|задач[аи])(?:\s*$|[^:.\n]{0,60}:|\s*(?:№\s*)?\d+|\s*[.–—-]\s)/i.test(
    text.trim(),
  );

/** After «Задачи:» its items may stand in rows of their own. */
export const opensTasks = (text: string): boolean =>
  /(?:задачи|цели)[^\n]{0,60}:?\s*$/i.test(text.trim()) || (isGoal(text) && /задачи/i.test(text));

export const isTask = (text: string): boolean =>
  /^(?:\d{1,2}\s*[.)]|[-–—•*])\s*\S/.test(text.trim()) && !/^\d+\.\d/.test(text.trim());

/** «Всего: 35», «Итого по разделу». */
export const isTotal = (text: string): boolean =>
  /^(?:всего|итого)(?:\s+по\s.*|\s*[:–-]?[\d\s.,]*)$/i.test(text.trim());

/** «* Далее – ежегодно.», «Примечание: …». */
export const isFootnote = (text: string): boolean => /^(?:\*|¹|²|сноска|примечани[ея]\s*[:.]|<\*>)/i.test(text.trim());
