const forms = new Intl.PluralRules("ru");

/** «1 пункт», «2 пункта», «5 пунктов». */
export function plural(count: number, one: string, few: string, many: string): string {
  const form = forms.select(count);
  return `${count} ${form === "one" ? one : form === "few" ? few : many}`;
}
