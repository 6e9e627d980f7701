import { Checkbox } from "@fluentui/react-components";
import { type ActorFact } from "../../core/order/facts";
import { type Profile } from "../../core/profile/profile";
import { ChoiceField } from "../form/ChoiceField";
import { linesOf } from "../form/lines";
import { actorFields as words } from "./strings";
import { FactField } from "./FactField";

interface Props {
  readonly actor: ActorFact;
  readonly path: string;
  readonly profile: Profile;
  readonly onChange: (actor: ActorFact) => void;
}

/** Whom a task is given to: a school's head of the profile, a post with a name, or a unit. */
export function ActorFields({ actor, path, profile, onChange }: Props) {
  const schools = Object.fromEntries(profile.schools.map(({ name }) => [name, words.headOf(name)]));
  return (
    <>
      {profile.schools.length > 0 && (
        <ChoiceField
          label={words.whom}
          value={actor.school ?? ""}
          options={{ "": words.other, ...schools }}
          onChange={(school) => onChange(school === "" ? { position: "" } : { school })}
        />
      )}
      {actor.school === undefined && <PostFields actor={actor} path={path} onChange={onChange} />}
    </>
  );
}

function PostFields({ actor, path, onChange }: Omit<Props, "profile">) {
  const { position = "", person, units = [], unit = false } = actor;
  const set = (part: Partial<ActorFact>): void => onChange(withoutEmpty({ ...actor, ...part }));
  return (
    <>
      <FactField
        label={words.position}
        hint={words.positionHint}
        path={path}
        value={position}
        onCommit={(text) => set({ position: text.trim() })}
      />
      <FactField
        label={words.person}
        hint={words.personHint}
        path={`${path}.person`}
        value={person?.name ?? ""}
        onCommit={(name) => set({ person: { ...person, name: name.trim() } })}
      />
      {person && person.name !== "" && (
        <ChoiceField
          label={words.gender}
          value={person.gender ?? "unknown"}
          options={words.genders}
          onChange={(gender) =>
            set({ person: gender === "unknown" ? { name: person.name } : { name: person.name, gender } })
          }
        />
      )}
      <FactField
        label={words.units}
        hint={words.unitsHint}
        lines={2}
        path={`${path}.units`}
        value={units.join("\n")}
        onCommit={(text) => set({ units: linesOf(text) })}
      />
      <Checkbox label={words.unit} checked={unit} onChange={(_, { checked }) => set({ unit: checked === true })} />
    </>
  );
}

/** What was emptied is left out. */
function withoutEmpty({ person, units, unit, ...actor }: ActorFact): ActorFact {
  return {
    ...actor,
    ...(person && person.name !== "" && { person }),
    ...(units && units.length > 0 && { units }),
    ...(unit === true && { unit }),
  };
}
