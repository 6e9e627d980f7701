import { defaultProfile } from "./default-profile";
import { type Official, type Organisation, type Profile, type RuleSettings, type School, type Style } from "./profile";

/** A profile as a file may hold it: what is left out gets its default. */
export interface ProfileFile extends Partial<
  Omit<Profile, "body" | "head" | "schools" | "style" | "rules" | "transferredDays">
> {
  readonly body: Partial<Organisation> & Pick<Organisation, "name" | "short">;
  readonly head: Official;
  readonly schools?: readonly (Partial<School> & Pick<School, "name">)[];
  readonly style?: Partial<Style>;
  readonly rules?: Partial<RuleSettings>;
  readonly transferredDays?: Partial<Profile["transferredDays"]>;
}

/** The whole profile of a checked file; fields that no profile has are dropped. */
export function completeProfile(file: ProfileFile): Profile {
  return {
    body: { above: file.body.above ?? [], name: file.body.name, short: file.body.short },
    region: file.region ?? defaultProfile.region,
    municipality: file.municipality ?? defaultProfile.municipality,
    place: file.place ?? defaultProfile.place,
    head: file.head,
    deputies: file.deputies ?? defaultProfile.deputies,
    methodicalService: file.methodicalService ?? defaultProfile.methodicalService,
    schools: (file.schools ?? []).map(({ name, head, supported }) => ({
      name,
      head: head ?? null,
      supported: supported ?? false,
    })),
    units: file.units ?? defaultProfile.units,
    numberIndex: file.numberIndex ?? defaultProfile.numberIndex,
    abbreviations: file.abbreviations ?? defaultProfile.abbreviations,
    style: { ...defaultProfile.style, ...file.style },
    rules: { ...defaultProfile.rules, ...file.rules },
    transferredDays: { ...defaultProfile.transferredDays, ...file.transferredDays },
    forms: file.forms ?? defaultProfile.forms,
  };
}
