import { type Inflection } from "../../core/order/draft";
import { type Profile } from "../../core/profile/profile";
import { omit } from "../omit";

/** The profile with a form corrected by hand; an empty form gives the word back to the program. */
export function withForm(profile: Profile, { nominative, case: name }: Inflection, form: string): Profile {
  const others = omit(profile.forms[nominative] ?? {}, name);
  const forms = form === "" ? others : { ...others, [name]: form };
  if (Object.keys(forms).length === 0) return { ...profile, forms: omit(profile.forms, nominative) };
  return { ...profile, forms: { ...profile.forms, [nominative]: forms } };
}
