const noBreak = "\u00a0";

/**
 * No line ends between what belongs together (ГОСТ Р 7.0.97-2025): after №, before and after «г.», between a day, its
 * month and its year, initials and surname.
 */
export const bindSpaces = (text: string): string =>
  text
    .replace(/№[ \u00a0]*(?=\S)/g, `№${noBreak}`)
    .replace(/(\d)[ \u00a0]+(?=(г|гг)\.)/g, `$1${noBreak}`)
    .replace(/(^|[\s(«])(г|ул|д|пос|с|п|ст)\.[ \u00a0]+(?=[А-ЯЁ\d])/g, `$1$2.${noBreak}`)
    .replace(
      /(\d)[ \u00a0]+(?=(января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?![а-яё]))/g,
      `$1${noBreak}`,
    )
    .replace(/([А-ЯЁ]\.)[ \u00a0]*([А-ЯЁ]\.)[ \u00a0]+(?=[А-ЯЁ][а-яё])/g, `$1$2${noBreak}`)
    .replace(/([А-ЯЁ][а-яё]+)[ \u00a0]+(?=[А-ЯЁ]\.([ \u00a0]?-?[А-ЯЁ]\.)?)/g, `$1${noBreak}`);
