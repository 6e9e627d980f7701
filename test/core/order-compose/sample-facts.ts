import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Facts } from "../../../src/core/order/facts";
import { type Plan } from "../../../src/core/plan/plan";
import { readPlan } from "../../../src/core/plan/read-plan";
import { completeProfile, type ProfileFile } from "../../../src/core/profile/complete";
import { type Profile } from "../../../src/core/profile/profile";
import { planSource } from "../../kit/plan-table";

const asset = (...path: string[]): string => readFileSync(join("assets", "samples", ...path), "utf8");

/** The office, the plan and the order that ship with the program. */
export const sampleProfile: Profile = completeProfile(JSON.parse(asset("profile.json")) as ProfileFile);
export const samplePlan: Plan = planOf(asset("src", "sample-plan.txt"));
export const planFacts: Facts = JSON.parse(asset("facts.json")) as Facts;

export const groupFacts: Facts = {
  ...planFacts,
  kind: "group",
  date: "2026-03-02",
  number: "61",
  document: { name: "положение о муниципальной рабочей группе" },
  group: {
    name: "муниципальная рабочая группа по формированию функциональной грамотности",
    listed: "annex",
    members: [
      {
        name: "Ветрова Ирина Николаевна",
        position: "Заместитель начальника Управления образования",
        role: "председатель рабочей группы",
      },
      { name: "Лебедева Марина Олеговна", position: "директор МБУ «Методический центр»", role: "секретарь" },
      { name: "Белова Ольга Петровна", position: "директор МБОУ СОШ № 4 г. Заречный" },
    ],
  },
  preamble: [
    {
      kind: "execution",
      acts: [
        {
          kind: "приказ",
          author: "Управление образования",
          date: "2026-02-25",
          number: "01-10/58",
          title: "Об утверждении муниципального плана мероприятий",
        },
      ],
    },
  ],
  clauses: [
    { kind: "group", deed: "create" },
    {
      kind: "task",
      actor: { school: "МБОУ «Лицей № 1»" },
      tasks: [
        { steps: [{ action: "представить кандидатуры в состав рабочей группы", deadline: { until: "2026-03-06" } }] },
      ],
    },
    { kind: "inform", audience: "руководители общеобразовательных организаций" },
  ],
  overseer: null,
};

const amended = {
  kind: "приказ",
  author: "Управление образования",
  date: "2026-02-25",
  number: "01-10/58",
  title: "Об утверждении муниципального плана мероприятий",
} as const;

export const amendmentFacts: Facts = {
  ...planFacts,
  kind: "amendment",
  date: "2026-09-01",
  number: "140",
  preamble: [{ kind: "purpose", goal: "приведение плана в соответствие с региональным планом" }],
  clauses: [
    {
      kind: "amend",
      act: amended,
      changes: [
        { kind: "replace-words", clause: "3.2", from: "до 10.03.2026", to: "до 01.10.2026" },
        { kind: "replace-clause", clause: "4", text: "Разместить приказ на сайте до 05.09.2026" },
        { kind: "add-clause", clause: "6", text: "Руководителям школ представить отчёты до 01.12.2026." },
        { kind: "remove-clause", clause: "2.1" },
        { kind: "replace-annex" },
      ],
    },
    {
      kind: "repeal",
      acts: [
        {
          kind: "приказ",
          author: "Управление образования",
          date: "2025-02-20",
          number: "01-10/44",
          title: "Об утверждении муниципального плана мероприятий на 2025 год",
        },
      ],
    },
  ],
  overseer: null,
};

export const annexFacts: Facts = { ...planFacts, kind: "annex", preamble: [], clauses: [], overseer: null };

export function planOf(text: string): Plan {
  const { plan } = readPlan(planSource(text));
  if (plan === null) throw new Error("the sample has no plan");
  return plan;
}
