import { useEffect } from "react";
import { type Session } from "./session/session";
import { isUnsaved } from "./session/state";

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, Ctrl+S, whatever the keyboard's language; a field being typed in keeps its own undo. */
export function useShortcuts(session: Session): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const action = actionOf(event, session);
      if (action === null) return;
      event.preventDefault();
      void action();
    };
    const keep = (event: BeforeUnloadEvent): void => {
      if (session.get().host?.file && isUnsaved(session.get())) event.preventDefault();
    };
    // A file that misses its place must not take the page away.
    const hold = (event: DragEvent): void => event.preventDefault();
    window.addEventListener("keydown", listen);
    window.addEventListener("beforeunload", keep);
    window.addEventListener("dragover", hold);
    window.addEventListener("drop", hold);
    return () => {
      window.removeEventListener("keydown", listen);
      window.removeEventListener("beforeunload", keep);
      window.removeEventListener("dragover", hold);
      window.removeEventListener("drop", hold);
    };
  }, [session]);
}

function actionOf({ code, shiftKey }: KeyboardEvent, session: Session): (() => Promise<boolean>) | null {
  switch (code) {
    case "KeyZ":
      return shiftKey ? session.redo : session.undo;
    case "KeyY":
      return session.redo;
    case "KeyS":
      return session.save;
    default:
      return null;
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
