import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { Icon } from "./Icon";
import { useSession, useSessionState } from "./SessionContext";
import { toast } from "./strings";

/** Milliseconds; longer where there is something to click. */
const shownFor = { words: 5000, undo: 9000 };

/** A word of what was done, with a way back; goes by itself, but not from under the mouse or the keyboard. */
export function Toast() {
  const { said } = useSessionState();
  const { dismissSaid } = useSession();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (said === null || held) return;
    const timer = setTimeout(dismissSaid, said.undo ? shownFor.undo : shownFor.words);
    return () => clearTimeout(timer);
  }, [said, held, dismissSaid]);
  return (
    <div
      className="toast-place"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div role="status" className={said && !said.quiet ? "toast" : "visually-hidden"}>
        {said && (
          <>
            <span className="toast-words">{said.text}</span>
            {said.undo && (
              <Button size="small" appearance="transparent" className="toast-button" onClick={said.undo}>
                {toast.undo}
              </Button>
            )}
            {!said.quiet && (
              <Button
                size="small"
                appearance="transparent"
                className="toast-button"
                icon={<Icon name="close" />}
                aria-label={toast.close}
                onClick={dismissSaid}
              />
            )}
          </>
        )}
      </div>
    </div>
  );
}
