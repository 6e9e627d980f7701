/** The words that phrases about deadlines are made of, for healing and for repairing slips of the pen. */
export const isKeyword = (word: string): boolean => keywords.has(word.replace(/ё/g, "е"));

/**
 * The keyword that a mistyped word was meant for: one letter lost, added, changed, or two neighbours swapped; null where it
 * is a keyword, or where none or several are as near. Words of fewer than five letters are left alone.
 */
export function nearestKeyword(word: string): string | null {
  if (word.length < 5 || keywords.has(word)) return null;
  const near: string[] = [];
  for (let length = word.length - 1; length <= word.length + 1; length += 1) {
    for (const keyword of alike.get(word.charAt(0) + String(length)) ?? []) {
      if (isOneSlipAway(word, keyword)) near.push(keyword);
    }
  }
  if (near.length === 0) return null;
  const [first, ...others] = near.sort((a, b) => rank(word, a) - rank(word, b));
  if (first === undefined) return null;
  return others.some((other) => rank(word, other) === rank(word, first) && other.slice(0, 3) !== first.slice(0, 3))
    ? null
    : first;
}

/** A lost last letter is the likeliest slip («сентябр»), and its nominative is meant. */
const rank = (word: string, keyword: string): number =>
  keyword.startsWith(word) ? (/[ьй]$/.test(keyword) ? 0 : 1) : keyword.length === word.length ? 2 : 3;

function isOneSlipAway(typed: string, meant: string): boolean {
  const longer = typed.length >= meant.length ? typed : meant;
  const shorter = typed.length >= meant.length ? meant : typed;
  if (longer.length - shorter.length > 1) return false;
  let same = 0;
  while (same < shorter.length && longer[same] === shorter[same]) same += 1;
  if (longer.length > shorter.length) return longer.slice(same + 1) === shorter.slice(same);
  if (longer.slice(same + 1) === shorter.slice(same + 1)) return true;
  return (
    longer[same] === shorter[same + 1] &&
    longer[same + 1] === shorter[same] &&
    longer.slice(same + 2) === shorter.slice(same + 2)
  );
}

const list = `
январь января январе январю февраль февраля феврале февралю март марта марте марту апрель апреля апреле апрелю май мая мае маю
июнь июня июне июню июль июля июле июлю август августа августе августу сентябрь сентября сентябре сентябрю
октябрь октября октябре октябрю ноябрь ноября ноябре ноябрю декабрь декабря декабре декабрю
квартал квартала квартале кварталы кварталах кварталов полугодие полугодия полугодии полугодиях полугодию
декада декаду декаде декады неделя неделю неделе недели недель половина половине половину половины
четверть четверти начало начале начала середина середине середину середины конец конце конца
первый первая первое первом первой первую второй вторая второе втором вторую третий третья третье третьем
четвертый четвертая четвертое четвертом последний последняя последнее последнюю последней
понедельник вторник среда среду четверг пятница пятницу пятницам суббота субботу воскресенье понедельникам вторникам средам
четвергам субботам воскресеньям
постоянно систематически регулярно непрерывно круглогодично постоянной основе весь всего период периода периоде
течение протяжении учебный учебного учебном учебному календарный календарного года году
еженедельно ежемесячно ежеквартально ежегодно ежедневно каждый каждую каждого каждое
месяц месяца месяце числа число реже менее одного разу раза
позднее срок сроки отдельный отдельному отдельным график графику графиком план плану планом планами соответствии согласно
согласованию необходимости запросу запросам запрос мере поступления поступлении итогам результатам окончании завершении
незамедлительно немедленно рабочих рабочего календарных дней после момента издания утверждения получения подписания
каникулы каникул весенние осенние зимние летние весенних осенних зимних летних зима зимой весна весной осень осенью летом
текущего следующего отчетного отчетным отчетный далее включительно ранее уточняется
`;

const keywords: ReadonlySet<string> = new Set(list.split(/\s+/).filter((word) => word !== ""));

/** By first letter and length: hardly anybody mistypes the first letter. */
const alike: ReadonlyMap<string, readonly string[]> = [...keywords].reduce((map, word) => {
  const key = word.charAt(0) + String(word.length);
  return word.length < 4 ? map : map.set(key, [...(map.get(key) ?? []), word]);
}, new Map<string, readonly string[]>());
