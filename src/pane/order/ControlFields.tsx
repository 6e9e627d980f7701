import { type Facts } from "../../core/order/facts";
import { type Official, type Profile } from "../../core/profile/profile";
import { ChoiceField } from "../form/ChoiceField";
import { omit } from "../omit";
import { OfficialFields } from "../form/OfficialFields";
import { controlFields as words } from "./strings";

interface Props {
  readonly facts: Facts;
  readonly profile: Profile;
  readonly onChange: (facts: Facts) => void;
}

/** Who controls that the order is carried out, and who signs it. */
export function ControlFields({ facts, profile, onChange }: Props) {
  const unsigned = omit(facts, "signer");
  return (
    <>
      <PersonChoice
        label={words.overseer}
        own={words.overseerSelf}
        person={facts.overseer}
        people={profile.deputies}
        path="overseer"
        onChange={(overseer) => onChange({ ...facts, overseer })}
      />
      <PersonChoice
        label={words.signer}
        own={profile.head.name === "" ? words.signerHead : words.signerNamed(profile.head.name)}
        person={facts.signer ?? null}
        people={profile.deputies}
        path="signer"
        onChange={(signer) => onChange(signer === null ? unsigned : { ...unsigned, signer })}
      />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** What null stands for. */
  readonly own: string;
  readonly person: Official | null;
  readonly people: readonly Official[];
  readonly path: string;
  readonly onChange: (person: Official | null) => void;
}

/** One of the people of the profile, or another. */
function PersonChoice({ label, own, person, people, path, onChange }: ChoiceProps) {
  const known = people.findIndex(({ name, position }) => name === person?.name && position === person.position);
  const value = person === null ? "own" : known >= 0 ? String(known) : "other";
  const named = Object.fromEntries(people.map(({ name, position }, index) => [String(index), `${position} ${name}`]));
  return (
    <>
      <ChoiceField
        label={label}
        path={`${path}.who`}
        value={value}
        options={{ own, ...named, other: words.other } as Record<string, string>}
        onChange={(chosen) =>
          onChange(chosen === "own" ? null : (people[Number(chosen)] ?? { position: "", name: "" }))
        }
      />
      {value === "other" && person && <OfficialFields official={person} path={path} onChange={onChange} />}
    </>
  );
}
