import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Details } from "./Details";
import { Icon } from "./Icon";
import { useSession, useSessionState } from "./SessionContext";
import { SeveritySign } from "./SeveritySign";
import { trouble as words } from "./strings";

/** What a file, Office or the browser refused: the sentence, and nothing else lost. Read out at once, closed with Esc. */
export function TroublePanel() {
  const { trouble } = useSessionState();
  const { dismissTrouble } = useSession();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (trouble) panel.current?.scrollIntoView?.({ block: "nearest" });
  }, [trouble]);
  if (trouble === null) return null;
  return (
    <section
      ref={panel}
      className="trouble"
      role="alert"
      onKeyDown={({ key }) => {
        if (key === "Escape") dismissTrouble();
      }}
    >
      <SeveritySign severity="error" />
      <div className="trouble-text">
        <p>{trouble.message}</p>
        {trouble.details !== undefined && <Details text={trouble.details} />}
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<Icon name="close" />}
        aria-label={words.close}
        title={words.close}
        onClick={dismissTrouble}
      />
    </section>
  );
}
