import { Checkbox } from "@fluentui/react-components";
import { linesOf } from "../form/lines";
import { ListField } from "../form/ListField";
import { OfficialFields } from "../form/OfficialFields";
import { TextField } from "../form/TextField";
import { profileForm as words } from "../strings";
import { type ProfileProps } from "./profile-props";

/** Schools and the other executors that plans name. */
export function SchoolFields({ profile, change }: ProfileProps) {
  return (
    <section className="form-section" aria-labelledby="profile-schools">
      <h2 id="profile-schools">{words.executors}</h2>
      <TextField
        label={words.methodicalService}
        hint={words.methodicalServiceHint}
        value={profile.methodicalService ?? ""}
        onCommit={(text) => change({ methodicalService: text.trim() === "" ? null : text.trim() })}
      />
      <TextField
        label={words.units}
        hint={words.unitsHint}
        lines={2}
        value={profile.units.join("\n")}
        onCommit={(text) => change({ units: linesOf(text) })}
      />
      <ListField
        title={words.schools}
        items={profile.schools}
        add={words.addSchool}
        name={words.school}
        empty={{ name: "", head: null, supported: false }}
        onChange={(schools) => change({ schools })}
      >
        {(school, replace) => (
          <>
            <TextField
              label={words.schoolName}
              placeholder={words.schoolExample}
              value={school.name}
              onCommit={(name) => replace({ ...school, name: name.trim() })}
            />
            <Checkbox
              label={words.supported}
              checked={school.supported}
              onChange={(_, { checked }) => replace({ ...school, supported: checked === true })}
            />
            <OfficialFields
              official={school.head ?? { position: "", name: "" }}
              onChange={(head) => replace({ ...school, head: head.position === "" && head.name === "" ? null : head })}
            />
          </>
        )}
      </ListField>
    </section>
  );
}
