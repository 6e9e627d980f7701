/** Little words that steer how a phrase declines: closed lists of the language, in lower case. */

export const prepositions: ReadonlySet<string> = new Set(
  "а без безо в вместо вне во вокруг для до за из изо к ко кроме между на над о об обо около от ото перед по под при про ради с со среди у через согласно".split(
    " ",
  ),
);

export const accusativePrepositions: ReadonlySet<string> = new Set("в во за на о об обо под про с со через".split(" "));

export const conjunctions: ReadonlySet<string> = new Set(["и", "или", "либо"]);

/** Things that are called as people are: «обновить навигатор дополнительного образования». */
export const isNamedAsPerson = (word: string): boolean => /^(навигатор|робот|бот)ы?$/i.test(word);

/** What stands before a place's own name. */
export const placeKinds: ReadonlySet<string> = new Set(
  "город городок село посёлок поселок деревня станица хутор аул слобода".split(" "),
);

/** First halves that stay as they are: «пресс-секретаря», «мастер-класса». */
export const frozenHalves: ReadonlySet<string> = new Set(
  "бизнес бренд блок веб вице вип генерал гран дизайн дресс интернет кейс кибер контент медиа мастер мини онлайн офис офф питч пиар пилот премьер пресс промо смарт старт стоп тайм тест топ унтер флеш форс хард чек шеф штаб экс экспресс эконом арт спорт".split(
    " ",
  ),
);

/** «Минпросвещения», «Минобрнауки»: the second half is a genitive already. */
export const isMinistry = (word: string): boolean =>
  /^мин(обр|эконом|соц)?(просвещения|образования|науки|труда|культуры|спорта|цифры|обороны|природы|экономики|развития|молод[её]жи|имущества)$/i.test(
    word,
  );

/** Abbreviated nouns: what follows them is already their genitive. */
export const abbreviatedNouns: ReadonlySet<string> = new Set("зам зав нач пом рук дир преп секр".split(" "));

/** «г.», «обл.»: what stands before a place's name. */
export const isActingMark = (phrase: string): boolean =>
  /^(вр\.?\s*)?(и\.\s*о\.|ио(?=\s)|врио(?=\s)|врид(?=\s))/i.test(phrase);

/** Active participles take objects of their own: «курирующий вопросы», «исполняющие обязанности». */
export const isActiveParticiple = (word: string): boolean => /(ущ|ющ|ащ|ящ|вш)(ий|ая|ее|ие)(ся)?$/i.test(word);

/** Of these the object follows at once even at the start of a post: «заведующий городской библиотекой». */
export const takesObject = (word: string): boolean =>
  /^(завед|исполня|замеща|возглавля|курир|представля|осуществля|обеспечива|реализ|организ|сопровожда|координир|име)[уюая]+щ/i.test(
    word,
  );
