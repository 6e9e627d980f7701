import { ListField } from "../form/ListField";
import { OfficialFields } from "../form/OfficialFields";
import { profileForm as words } from "../strings";
import { type ProfileProps } from "./profile-props";

/** The head who signs, and deputies whom control is laid on. */
export function PeopleFields({ profile, change }: ProfileProps) {
  return (
    <>
      <section className="form-section" aria-labelledby="profile-head">
        <h2 id="profile-head">{words.head}</h2>
        <OfficialFields official={profile.head} onChange={(head) => change({ head })} />
      </section>
      <section className="form-section" aria-labelledby="profile-deputies">
        <h2 id="profile-deputies">{words.deputies}</h2>
        <ListField
          title={words.deputies}
          items={profile.deputies}
          add={words.addDeputy}
          name={words.deputy}
          empty={{ position: "", name: "" }}
          onChange={(deputies) => change({ deputies })}
        >
          {(deputy, replace) => <OfficialFields official={deputy} onChange={replace} />}
        </ListField>
      </section>
    </>
  );
}
