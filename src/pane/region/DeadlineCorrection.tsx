import { Button, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useSession } from "../SessionContext";
import { regionPanel as words } from "./strings";

interface Props {
  /** The entry's index in the catalog. */
  readonly entry: number;
  readonly row: string;
  /** The deadline as it stands. */
  readonly text: string;
}

/** A field for the deadline that the region meant. */
export function DeadlineCorrection({ entry, row, text }: Props) {
  const session = useSession();
  const [typed, setTyped] = useState(text);
  const isSame = typed.trim() === text.trim();
  return (
    <form
      className="correction"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSame) void session.correctDeadline(entry, typed);
      }}
    >
      <Input
        size="small"
        value={typed}
        aria-label={words.correctLabel(row)}
        onChange={(_, { value }) => setTyped(value)}
      />
      <Button size="small" type="submit" disabledFocusable={isSame}>
        {words.correct}
      </Button>
    </form>
  );
}
