import { type Profile } from "../../core/profile/profile";
import { type ChosenFile } from "../../hosts/host";
import { profileForm as words, sayings } from "../strings";
import { type DocumentActions } from "./document";
import { type Store } from "./store";

/** The office's profile: kept on this computer, carried as a file. */
export function profileActions(store: Store, { refresh }: Pick<DocumentActions, "refresh">) {
  const { get, set, say, run, services, work } = store;

  const keep = async (profile: Profile): Promise<void> => {
    if (!services.remember("profile", profile)) say(words.notKept);
    await refresh({ profile });
  };

  return {
    setProfile: (profile: Profile) => run(sayings.checking, () => keep(profile)),
    importProfile: (file: ChosenFile) =>
      run(sayings.opening(file.name), async () => {
        const answer = await work.checkProfile(jsonOf(file));
        if ("problem" in answer) return set({ trouble: { message: answer.problem } });
        await keep(answer.profile);
        say(words.imported);
      }),
    exportProfile: () =>
      run(sayings.saving, async () => {
        const { profile } = get();
        if (profile === null) return;
        await services.save(words.fileName, new TextEncoder().encode(JSON.stringify(profile, null, 2)));
        say(sayings.saved(words.fileName));
      }),
  };
}

/** The JSON of a file; what is no JSON at all fails every schema. */
export function jsonOf(file: ChosenFile): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(file.bytes)) as unknown;
  } catch {
    return null;
  }
}
