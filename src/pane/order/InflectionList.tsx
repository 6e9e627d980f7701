import { defaultProfile } from "../../core/profile/default-profile";
import { type Inflection } from "../../core/order/draft";
import { type Profile } from "../../core/profile/profile";
import { TextField } from "../form/TextField";
import { useSession } from "../SessionContext";
import { inflectionList as words } from "./strings";
import { withForm } from "./with-form";

interface Props {
  readonly inflections: readonly Inflection[];
  readonly profile: Profile;
}

/** Every word that the order declines, in a field of its own: what the program got wrong is put right for good. */
export function InflectionList({ inflections, profile }: Props) {
  const session = useSession();
  if (inflections.length === 0) return null;
  const correct = (inflection: Inflection, form: string): void => {
    const current = session.get().profile ?? defaultProfile;
    void session.setProfile(withForm(current, inflection, form.trim()));
  };
  return (
    <details className="form-section">
      <summary>{words.title(inflections.length)}</summary>
      <div className="form-fields">
        <p className="hint">{words.lead}</p>
        {[...new Set(inflections.map(({ nominative }) => nominative))].map((nominative) => (
          <fieldset key={nominative} className="list-item">
            <legend>{nominative}</legend>
            {inflections
              .filter((other) => other.nominative === nominative)
              .map((inflection) => (
                <TextField
                  key={inflection.case}
                  label={words.cases[inflection.case]}
                  lines={nominative.length > 30 ? 2 : 1}
                  value={inflection.form}
                  {...(profile.forms[nominative]?.[inflection.case] !== undefined && { hint: words.own })}
                  onCommit={(form) => correct(inflection, form)}
                />
              ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
