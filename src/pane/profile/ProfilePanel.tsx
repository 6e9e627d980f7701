import { Button } from "@fluentui/react-components";
import { defaultProfile } from "../../core/profile/default-profile";
import { type Profile } from "../../core/profile/profile";
import { ChooseFile } from "../ChooseFile";
import { Icon } from "../Icon";
import { useSession, useSessionState } from "../SessionContext";
import { profileForm as words } from "../strings";
import { BodyFields } from "./BodyFields";
import { PeopleFields } from "./PeopleFields";
import { SchoolFields } from "./SchoolFields";
import { StyleFields } from "./StyleFields";
import { WordingFields } from "./WordingFields";

/** «Реквизиты»: what the office is and how it writes; entered once, carried to another computer as a file. */
export function ProfilePanel() {
  const session = useSession();
  const { profile: entered } = useSessionState();
  const profile = entered ?? defaultProfile;
  const change = (part: Partial<Profile>): void =>
    void session.setProfile({ ...(session.get().profile ?? defaultProfile), ...part });
  return (
    <div className="form">
      <p className="form-lead">{words.lead}</p>
      <div className="buttons">
        <ChooseFile size="small" accept=".json" onFile={(file) => void session.importProfile(file)}>
          {words.import}
        </ChooseFile>
        <Button
          size="small"
          icon={<Icon name="save" />}
          disabled={entered === null}
          onClick={() => void session.exportProfile()}
        >
          {words.export}
        </Button>
      </div>
      <BodyFields profile={profile} change={change} />
      <PeopleFields profile={profile} change={change} />
      <SchoolFields profile={profile} change={change} />
      <StyleFields profile={profile} change={change} />
      <WordingFields profile={profile} change={change} />
    </div>
  );
}
