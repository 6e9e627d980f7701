import { type GroupFact, type MemberFact } from "../../core/order/facts";
import { ChoiceField } from "../form/ChoiceField";
import { ListField } from "../form/ListField";
import { groupFields as words } from "./strings";
import { FactField } from "./FactField";

export const emptyGroup: GroupFact = { name: "", listed: "annex", members: [] };

/** Рабочая группа: its name and who is in it. */
export function GroupFields({ group, onChange }: { group: GroupFact; onChange: (group: GroupFact) => void }) {
  return (
    <>
      <FactField
        label={words.name}
        hint={words.nameHint}
        lines={2}
        path="group.name"
        value={group.name}
        onCommit={(name) => onChange({ ...group, name: name.trim() })}
      />
      <ChoiceField
        label={words.listed}
        value={group.listed}
        options={words.places}
        onChange={(listed) => onChange({ ...group, listed })}
      />
      <ListField
        title={words.members}
        items={group.members}
        add={words.addMember}
        name={words.member}
        empty={{ name: "", position: "" } as MemberFact}
        onChange={(members) => onChange({ ...group, members })}
      >
        {(member, change, index) => <MemberFields member={member} path={`group.members.${index}`} onChange={change} />}
      </ListField>
    </>
  );
}

interface MemberProps {
  readonly member: MemberFact;
  readonly path: string;
  readonly onChange: (member: MemberFact) => void;
}

function MemberFields({ member, path, onChange }: MemberProps) {
  const { role, ...rest } = member;
  return (
    <>
      <FactField
        label={words.memberName}
        path={`${path}.name`}
        value={member.name}
        onCommit={(name) => onChange({ ...member, name: name.trim() })}
      />
      <FactField
        label={words.memberPosition}
        path={`${path}.position`}
        value={member.position}
        onCommit={(position) => onChange({ ...member, position: position.trim() })}
      />
      <FactField
        label={words.role}
        placeholder={words.roleExample}
        path={`${path}.role`}
        value={role ?? ""}
        onCommit={(text) => onChange(text.trim() === "" ? rest : { ...rest, role: text.trim() })}
      />
    </>
  );
}
