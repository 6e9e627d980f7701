import { Checkbox } from "@fluentui/react-components";
import { type Style } from "../../core/profile/profile";
import { ChoiceField } from "../form/ChoiceField";
import { TextField } from "../form/TextField";
import { profileForm as words } from "../strings";
import { styleChoices as choices } from "./strings";
import { type ProfileProps } from "./profile-props";

/** How the office writes its orders; folded away, since the standard's values suit most. */
export function StyleFields({ profile, change }: ProfileProps) {
  const { style } = profile;
  const set = (part: Partial<Style>): void => change({ style: { ...style, ...part } });
  return (
    <details className="form-section">
      <summary>{words.style}</summary>
      <div className="form-fields">
        <TextField
          label={words.typeface}
          value={style.typeface}
          onCommit={(typeface) => set({ typeface: typeface.trim() })}
        />
        <ChoiceField
          label={words.size}
          value={String(style.size) as keyof typeof choices.size}
          options={choices.size}
          onChange={(size) => set({ size: Number(size) })}
        />
        <ChoiceField
          label={words.lineSpacing}
          value={String(style.lineSpacing) as keyof typeof choices.lineSpacing}
          options={choices.lineSpacing}
          onChange={(spacing) => set({ lineSpacing: Number(spacing) })}
        />
        <ChoiceField label={words.kind} value={style.kind} options={choices.kind} onChange={(kind) => set({ kind })} />
        <ChoiceField
          label={words.resolve}
          value={style.resolve}
          options={choices.resolve}
          onChange={(resolve) => set({ resolve })}
        />
        <ChoiceField label={words.date} value={style.date} options={choices.date} onChange={(date) => set({ date })} />
        <ChoiceField
          label={words.clauses}
          value={style.clauses}
          options={choices.clauses}
          onChange={(clauses) => set({ clauses })}
        />
        <ChoiceField
          label={words.subclauses}
          value={style.subclauses}
          options={choices.subclauses}
          onChange={(subclauses) => set({ subclauses })}
        />
        <ChoiceField
          label={words.titleAlignment}
          value={style.titleAlignment}
          options={choices.titleAlignment}
          onChange={(titleAlignment) => set({ titleAlignment })}
        />
        <ChoiceField
          label={words.planNumber}
          value={style.planNumber}
          options={choices.planNumber}
          onChange={(planNumber) => set({ planNumber })}
        />
        <Checkbox label={words.yo} checked={style.yo} onChange={(_, { checked }) => set({ yo: checked === true })} />
        <Checkbox
          label={words.planFullStop}
          checked={style.planFullStop}
          onChange={(_, { checked }) => set({ planFullStop: checked === true })}
        />
      </div>
    </details>
  );
}
