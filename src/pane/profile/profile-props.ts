import { type Profile } from "../../core/profile/profile";

/** What every part of «Реквизиты» shows and keeps. */
export interface ProfileProps {
  readonly profile: Profile;
  /** Keeps these values. */
  readonly change: (part: Partial<Profile>) => void;
}
