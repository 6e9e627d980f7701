import { type Edit } from "../../core/grid/edit";
import { type Fix } from "../../core/rules/finding";
import { findingCard } from "./strings";

/** What a fix would change, before and after: at most five places of it. */
export function EditPreview({ fix }: { fix: Fix }) {
  return (
    <ul className="edits">
      {fix.edits.slice(0, 5).map((edit, index) => (
        <li key={index}>
          <EditWords edit={edit} />
        </li>
      ))}
    </ul>
  );
}

function EditWords({ edit }: { edit: Edit }) {
  switch (edit.kind) {
    case "set":
      return (
        <>
          {edit.from !== "" && <del aria-label={`${findingCard.removed}: ${edit.from}`}>{visible(edit.from)}</del>}
          {edit.to !== "" && <ins aria-label={`${findingCard.added}: ${edit.to}`}>{visible(edit.to)}</ins>}
        </>
      );
    case "insert":
      return <ins>{findingCard.insertRow(edit.texts.filter((text) => text !== "").join(" · "))}</ins>;
    case "remove":
      return <del>{findingCard.removeRow(edit.texts.filter((text) => text !== "").join(" · "))}</del>;
  }
}

/** Spaces alone would be a change that nobody sees. */
const visible = (text: string): string =>
  text.trim() === "" ? "␣".repeat(text.length) : text.replaceAll("\u00a0", "°");
