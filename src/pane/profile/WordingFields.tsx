import { type Style, type Wording } from "../../core/profile/profile";
import { wordingOf } from "../../core/order/wording/settings";
import { ChoiceField } from "../form/ChoiceField";
import { type ProfileProps } from "./profile-props";
import { wordingChoices as choices, wordingForm as words } from "./strings";
import { WordingExample } from "./WordingExample";

/** Where offices word the same thing differently: each turn of phrase as it reads, and an order that shows them all. */
export function WordingFields({ profile, change }: ProfileProps) {
  const { style } = profile;
  const wording = wordingOf(style);
  const set = (part: Partial<Wording>): void => change({ style: withWording(style, part) });
  return (
    <details className="form-section">
      <summary>{words.title}</summary>
      <div className="form-fields">
        <p className="hint">{words.lead}</p>
        {choiceKeys.map((key) => (
          <ChoiceField<string>
            key={key}
            label={words.fields[key]}
            value={String(wording[key])}
            options={choices[key]}
            onChange={(value) => set({ [key]: isSwitch(key) ? value === "true" : value })}
          />
        ))}
        <WordingExample profile={profile} />
      </div>
    </details>
  );
}

const choiceKeys = Object.keys(choices) as (keyof Wording)[];

const isSwitch = (key: keyof Wording): boolean => "true" in choices[key];

/** What is as usual is left out of the profile. */
function withWording(style: Style, part: Partial<Wording>): Style {
  const { wording, ...rest } = style;
  const usual: Readonly<Record<string, unknown>> = { ...wordingOf(rest) };
  const all = Object.entries({ ...wording, ...part }).filter(([key, value]) => usual[key] !== value);
  return all.length === 0 ? rest : { ...rest, wording: Object.fromEntries(all) as Partial<Wording> };
}
