import { type Section } from "../plan/plan";
import { stems, stemsOfClean } from "../russian/stem";
import { opening } from "./opening";
import { inActivity } from "./place";
import { defineRule } from "./rule";

export const wrongSection = defineRule({
  id: "wrong-section",
  severity: "hint",
  docs: {
    what: "Мероприятие стоит не в своём разделе: его предмет назван в заголовке другого раздела.",
    why: "В своём разделе его не найдут, а в этом оно лишнее.",
    remedy: "Перенесите строку или переименуйте раздел.",
  },
  messages: {
    other: (d: { subject: string; own: string; other: string }) =>
      `«${d.subject}» стоит в разделе «${d.own}», а для этого есть раздел «${d.other}».`,
  },
  *check({ plan }, report) {
    if (!plan || plan.sections.length < 2) return;
    const subjects = plan.sections.map(subjectOf);
    if (subjects.every((subject) => subject === null)) return;
    for (const activity of plan.activities) {
      const own = activity.section;
      if (own === null) continue;
      const text = ` ${stemsOfClean(activity.title.clean).join(" ")} `;
      if (firstStems(plan.sections[own]).some((stem) => text.includes(` ${stem} `))) continue;
      const other = subjects.findIndex(
        (subject, index) => index !== own && subject !== null && text.includes(` ${subject} `),
      );
      const found = plan.sections[other];
      if (!found) continue;
      const data = { subject: wordsOf(found), own: shortTitle(plan.sections[own]), other: shortTitle(found) };
      yield report("other", data, [inActivity(plan, activity, "activity")]);
    }
  },
});

/** The first two words of a section's title where they name a subject of their own: «повышение квалификации». */
function subjectOf(section: Section): string | null {
  const [first, second] = stems(section.title);
  if (first === undefined || second === undefined || general.test(first) || general.test(second)) return null;
  return `${first} ${second}`;
}

/** Words that many sections and rows share. */
const general =
  /^(?:мероприят|организац|организацион|работ|проведен|обеспечен|методическ|нормативн|информацион|муниципальн|школьн|общ|планирован|деятельн|\d)|-/;

const firstStems = (section: Section | undefined): string[] => stems(section?.title ?? "").slice(0, 3);

const wordsOf = ({ title }: Section): string =>
  title
    .split(/\s+/)
    .slice(0, 2)
    .join(" ")
    .replace(/[,.;:]$/, "");

const shortTitle = (section: Section | undefined): string => opening((section?.title ?? "").split(".")[0] ?? "");
