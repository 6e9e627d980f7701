import { profileForm as words } from "../strings";
import { TextField } from "../form/TextField";
import { linesOf } from "../form/lines";
import { type ProfileProps } from "./profile-props";

/** The body that issues orders. */
export function BodyFields({ profile, change }: ProfileProps) {
  const { body } = profile;
  return (
    <section className="form-section" aria-labelledby="profile-body">
      <h2 id="profile-body">{words.body}</h2>
      <TextField
        label={words.above}
        hint={words.aboveHint}
        lines={2}
        value={body.above.join("\n")}
        onCommit={(text) => change({ body: { ...body, above: linesOf(text) } })}
      />
      <TextField
        label={words.name}
        required
        lines={2}
        placeholder={words.nameExample}
        value={body.name}
        onCommit={(name) => change({ body: { ...body, name: name.trim() } })}
      />
      <TextField
        label={words.short}
        required
        hint={words.shortHint}
        placeholder={words.shortExample}
        value={body.short}
        onCommit={(short) => change({ body: { ...body, short: short.trim() } })}
      />
      <TextField label={words.region} value={profile.region} onCommit={(region) => change({ region: region.trim() })} />
      <TextField
        label={words.municipality}
        placeholder={words.municipalityExample}
        value={profile.municipality}
        onCommit={(municipality) => change({ municipality: municipality.trim() })}
      />
      <TextField
        label={words.place}
        hint={words.placeHint}
        value={profile.place}
        onCommit={(place) => change({ place: place.trim() })}
      />
      <TextField
        label={words.numberIndex}
        hint={words.numberIndexHint}
        value={profile.numberIndex}
        onCommit={(numberIndex) => change({ numberIndex: numberIndex.trim() })}
      />
    </section>
  );
}
