const noBreak = "\u00a0";

/**
 * No line ends between what belongs together (ГОСТ Р 7.0.97-2025): after №, before and after «г.», between a day, its
 * month and its year, initials and surname.
 */
export const bindSpaces = (text: string): string =>
  text
    .replace(/№\s*(?=\S)/g, `№${noBreak}`)
    .replace(/(\d)\s+(?=(г|гг)\.)/g, `$1${noBreak}`)
    .replace(/(^|[\s(«])(г|ул|д|пос|с|п|ст)\.\s+(?=[А-ЯЁ\d])/g, `$1$2.${noBreak}`)
    .replace(
      /(\d)\s+(?=(января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?![а-яё]))/g,
      `$1${noBreak}`,
    )
    .replace(/([А-ЯЁ]\.)\s*([А-ЯЁ]\.)\s+(?=[А-ЯЁ][а-яё])/g, `$1$2${noBreak}`)
    .replace(/([А-ЯЁ][а-яё]+)\s+(?=[А-ЯЁ]\.(\s?-?[А-ЯЁ]\.)?)/g, `$1${noBreak}`);
