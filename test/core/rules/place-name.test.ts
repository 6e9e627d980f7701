import { type FindingPlace } from "../../../src/core/rules/finding";
import { placeName } from "../../../src/core/rules/place-name";

const at = (part: FindingPlace["part"], row: string, column: string | null): FindingPlace => ({
  part,
  row,
  column,
  text: "",
});

it.each([
  [at("plan", "2.1", "deadline"), "строка 2.1, срок"],
  [at("plan", "2/8", "executors"), "раздел 2, строка 8, исполнители"],
  [at("plan", "2/#3", null), "раздел 2, 3-я строка"],
  [at("plan", "0/#3", null), "3-я строка плана"],
  [at("plan", "§2", null), "раздел 2"],
  [at("plan", "title", null), "заголовок плана"],
  [at("plan", "header", null), "шапка таблицы"],
  [at("order", "3.1", null), "приказ, пункт 3.1"],
  [at("order", "stamp", null), "гриф утверждения"],
  [at("region", "2.4", "deadline"), "региональный план, строка 2.4, срок"],
])("%j is called «%s»", (place, name) => {
  expect(placeName(place)).toBe(name);
});
