/** «март»: the months in the nominative, from January. */
export const monthNames: readonly string[] =
  "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");

/** «1 марта», «с марта»: the months in the genitive, from January. */
export const monthGenitives: readonly string[] =
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");
