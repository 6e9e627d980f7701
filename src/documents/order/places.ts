/** A place of a template, «{дата}»: what a clerk types in Word and what comes to stand there. */
export interface Place {
  /** As typed: «{дата}», «{#пункты} … {/пункты}», «{@план}». */
  readonly typed: string;
  /** The name alone, in the form of `placeKey`. */
  readonly name: string;
  readonly kind: "text" | "loop" | "condition" | "raw";
  /** The loop that it works in; absent where it works everywhere. */
  readonly inside?: string;
  /** One Russian sentence for the manual. */
  readonly description: string;
}

/** Every place the program fills, in the order of the manual's page. */
export const places: readonly Place[] = [
  text("бланк", "Наименование организации с вышестоящей, каждая строка с новой строки."),
  text("вид", "Вид документа: «ПРИКАЗ»."),
  text("дата", "Дата подписания так, как её пишет организация."),
  text("номер", "Номер со знаком «№»; до регистрации – «№ ____»."),
  text("место", "Место издания; пусто, если его называет наименование организации."),
  text("заголовок", "Заголовок приказа: «Об утверждении …»."),
  text("преамбула", "Преамбула с основаниями до слова «приказываю:»."),
  loop("пункты", "Повторяет абзацы между началом и концом для каждого пункта."),
  text("текст", "Текст пункта или подпункта.", "пункты"),
  text("номер", "Номер пункта так, как он пишется: «3.1.»; нужен там, где номера не автоматические.", "пункты"),
  loop("подпункты", "Повторяет абзацы для каждого подпункта пункта; вкладывается в себя до четырёх уровней.", "пункты"),
  loop("все пункты", "Повторяет абзац для каждого пункта и подпункта подряд, внутри – «{номер}» и «{текст}»."),
  text("подпись.должность", "Должность того, кто подписывает."),
  text("подпись.фамилия", "Инициалы и фамилия того, кто подписывает."),
  loop("приложения", "Повторяет абзацы для каждого приложения."),
  text("отметка", "Отметка о приложении: «Приложение № 1 …».", "приложения"),
  text("гриф", "Гриф утверждения: «УТВЕРЖДЁН приказом …».", "приложения"),
  text("название", "Название приложения.", "приложения"),
  text("приложение.отметка", "Отметка первого приложения – там, где приложение всегда одно."),
  text("приложение.гриф", "Гриф утверждения первого приложения."),
  text("приложение.название", "Название первого приложения."),
  raw("план", "Таблица плана с её собственными графами. Стоит в отдельном абзаце."),
  raw("новый раздел", "Дальше – с нового листа; лист с широкой таблицей ложится набок. Стоит в отдельном абзаце."),
  {
    ...loop("есть состав", "Показывает абзацы между началом и концом, если есть состав группы."),
    kind: "condition",
    inside: "приложения",
  },
  loop("состав", "Повторяет строку таблицы или абзац для каждого члена рабочей группы."),
  text("номер строки", "Номер по порядку: «1.».", "состав"),
  text("имя", "Фамилия, имя, отчество.", "состав"),
  text("должность", "Должность члена группы.", "состав"),
  text("роль", "Роль в группе: «председатель», «секретарь».", "состав"),
];

function text(name: string, description: string, inside?: string): Place {
  return { typed: `{${name}}`, name, kind: "text", ...(inside !== undefined && { inside }), description };
}
function loop(name: string, description: string, inside?: string): Place {
  const typed = `{#${name}} … {/${name}}`;
  return { typed, name, kind: "loop", ...(inside !== undefined && { inside }), description };
}
function raw(name: string, description: string): Place {
  return { typed: `{@${name}}`, name, kind: "raw", description };
}

/** Loops whose items have the places of another: a place «inside» the first works in the second too. */
const kin: Readonly<Record<string, string>> = { подпункты: "пункты", "все пункты": "пункты" };

/** Places of a name that work where these loops are open, innermost last. */
export const placesHere = (name: string, open: readonly string[]): Place[] =>
  places.filter(
    (place) =>
      place.name === name &&
      (place.inside === undefined || open.some((one) => one === place.inside || kin[one] === place.inside)),
  );
