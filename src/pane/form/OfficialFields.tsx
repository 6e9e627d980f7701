import { type Official } from "../../core/profile/profile";
import { officialForm as words } from "../strings";
import { ChoiceField } from "./ChoiceField";
import { TextField } from "./TextField";

interface Props {
  readonly official: Official;
  readonly onChange: (official: Official) => void;
  readonly path?: string;
}

/** A person in office: post and name in the nominative. */
export function OfficialFields({ official, onChange, path }: Props) {
  const { position, name, gender } = official;
  return (
    <>
      <TextField
        label={words.position}
        value={position}
        onCommit={(text) => onChange({ ...official, position: text.trim() })}
        {...(path !== undefined && { path: `${path}.position` })}
      />
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={name}
        onCommit={(text) => onChange({ ...official, name: text.trim() })}
        {...(path !== undefined && { path: `${path}.name` })}
      />
      {needsGender(name) && (
        <ChoiceField
          label={words.gender}
          hint={words.genderHint}
          value={gender ?? "unknown"}
          options={words.genders}
          onChange={(chosen) =>
            onChange(chosen === "unknown" ? { position, name } : { position, name, gender: chosen })
          }
        />
      )}
    </>
  );
}

/** A patronymic tells the gender; initials alone do not. */
const needsGender = (name: string): boolean => name.trim() !== "" && !/(?:вич|вна|ична|инична)\s*$/iu.test(name.trim());
