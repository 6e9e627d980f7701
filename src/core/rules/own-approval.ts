import { type Activity, type Plan } from "../plan/plan";
import { stems } from "../russian/stem";

/**
 * Whether a row plans the drafting or approval of this very plan: it is done before the order is signed, or by it, and so is
 * passed over by every comparison with the order's date.
 */
export function isOwnApproval(activity: Activity, plan: Plan): boolean {
  const text = activity.title.clean;
  if (!drafting.test(text)) return false;
  const object = text.replace(drafting, "").slice(0, 160);
  if (!/план|дорожн\S+ карт|комплекс\S* мер|программ/i.test(object) || isReport.test(object)) return false;
  if (/муниципальн\S*|окружн\S*|районн\S*|настоящ\S*/i.test(object.split(/план|карт|мер|программ/i)[0] ?? ""))
    return true;
  const title = new Set(stems(plan.title?.clean ?? ""));
  const named = stems(object).filter((stem) => !/^\d+$/.test(stem));
  const shared = named.filter((stem) => title.has(stem)).length;
  return title.size > 0 && named.length >= 4 && shared / named.length >= 0.7;
}

/** «Подготовка справки о реализации муниципального плана» drafts no plan. */
const isReport =
  /^\s*(?:\S+(?:ой|ей|ого|его|ых|их)\s+)*(?:отч[её]т|справк|информаци|анализ|доклад|сведени|материал|предложени|рекомендаци|мониторинг)|(?<![а-яё])(?:о|об|по) (?:реализаци|выполнени|исполнени|ход|итог)/i;

const drafting =
  /^\s*(?:\d+[.\d]*\s*)?(?:разработ\S+|подготов\S+|утвержд\S+|составлен\S+|формирован\S+|согласован\S+|принят\S+|издан\S+|корректиров\S+)(?:\s*(?:,|и)\s*(?:разработ\S+|утвержд\S+|согласован\S+|принят\S+))*/i;
