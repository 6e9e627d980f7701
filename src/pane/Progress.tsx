import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useSessionState } from "./SessionContext";
import { progress } from "./strings";

/** A thin bar at the top while work goes on; for work that takes long, what is done and a way to stop it. */
export function Progress({ onCancel }: { onCancel?: () => void }) {
  const { busy } = useSessionState();
  const isSlow = useSlow(busy !== null);
  if (busy === null) return null;
  return (
    <div className={isSlow ? "progress progress-slow" : "progress"}>
      <div className="progress-bar" role="progressbar" aria-label={busy.what} />
      {isSlow && (
        <div className="progress-words" role="status">
          <span>{`${busy.what}…`}</span>
          {onCancel && (
            <Button size="small" onClick={onCancel}>
              {progress.stop}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** Short work gets no words: they would only flicker. */
function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => setSlow(true), 700);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [busy]);
  return slow;
}
