import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import { defaultProfile } from "../../core/profile/default-profile";
import { type OrderDraft } from "../../core/order/draft";
import { Icon } from "../Icon";
import { useSession, useSessionState } from "../SessionContext";
import { useAnswer } from "../useAnswer";
import { copyRich } from "./copy-rich";
import { copyForWord as words } from "./delivery-strings";

/** Where this window takes no downloads: the order for the clipboard, to be pasted into a new document of Word. */
export function CopyForWord({ draft }: { draft: OrderDraft }) {
  const { work } = useSession();
  const { profile } = useSessionState();
  const [state, setState] = useState<"ready" | "copied" | "by-hand">("ready");
  const ask = useCallback(() => work.copyOrder(draft, (profile ?? defaultProfile).style), [work, draft, profile]);
  const { value, problem } = useAnswer(ask);
  const copy = async (): Promise<void> => {
    if (value !== null) setState((await copyRich(value)) ? "copied" : "by-hand");
  };
  return (
    <section className="question" aria-label={words.button}>
      <p role="status">{problem ?? words[state]}</p>
      <Button icon={<Icon name="paste" />} disabledFocusable={value === null} onClick={() => void copy()}>
        {words.button}
      </Button>
      {state === "by-hand" && value && <Selected html={value.html} />}
    </section>
  );
}

/** The order itself, selected, for the keys of the keyboard. */
function Selected({ html }: { html: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current === null) return;
    box.current.focus();
    getSelection()?.selectAllChildren(box.current);
  }, []);
  return (
    <div
      ref={box}
      className="paper"
      tabIndex={0}
      role="document"
      aria-label={words.text}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
