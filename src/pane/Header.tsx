import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Icon } from "./Icon";
import { LeaveQuestion } from "./LeaveQuestion";
import { useSession, useSessionState } from "./SessionContext";
import { isUnsaved } from "./session/state";
import { header } from "./strings";
import { useWide } from "./useWide";

/** The document's name, undo and redo, and in file mode the way in and out. */
export function Header() {
  const session = useSession();
  const state = useSessionState();
  const isWide = useWide(640);
  const [leaving, setLeaving] = useState(false);
  const { checked, host, done, undone, busy } = state;
  const isFile = host?.kind === "file";
  const [last, next] = [done.at(-1), undone.at(-1)];
  return (
    <header className="header">
      <div className="header-row">
        {isFile && (
          <Button
            appearance="subtle"
            icon={<Icon name="back" />}
            aria-label={header.other}
            title={header.other}
            onClick={() => (isUnsaved(state) ? setLeaving(true) : session.close())}
          />
        )}
        <h1 title={checked?.source.name}>
          {checked?.source.name}
          {isFile && isUnsaved(state) && (
            <span className="unsaved" role="img" aria-label={header.unsaved} title={header.unsaved} />
          )}
        </h1>
        {!isFile && (
          <Button
            appearance="subtle"
            icon={<Icon name="recheck" />}
            aria-label={header.recheck}
            title={header.recheck}
            onClick={() => void session.recheck()}
          />
        )}
        <Button
          appearance="subtle"
          icon={<Icon name="undo" />}
          disabledFocusable={last === undefined || busy !== null}
          aria-label={header.undo}
          title={last ? header.undoWhat(last.title) : header.nothingToUndo}
          onClick={() => void session.undo()}
        />
        <Button
          appearance="subtle"
          icon={<Icon name="redo" />}
          disabledFocusable={next === undefined || busy !== null}
          aria-label={header.redo}
          title={next ? header.redoWhat(next.title) : header.nothingToRedo}
          onClick={() => void session.redo()}
        />
        {host?.file && (
          <Button
            appearance={isUnsaved(state) ? "primary" : "subtle"}
            icon={<Icon name="save" />}
            title={header.saveWhat}
            {...(isWide ? {} : { "aria-label": header.save })}
            onClick={() => void session.save()}
          >
            {isWide ? header.save : null}
          </Button>
        )}
      </div>
      {leaving && <LeaveQuestion onStay={() => setLeaving(false)} />}
    </header>
  );
}
