import { createContext, useContext, useSyncExternalStore } from "react";
import { type Session } from "./session/session";
import { type SessionState } from "./session/state";

const SessionContext = createContext<Session | null>(null);

export const SessionProvider = SessionContext.Provider;

/** The session of this pane: its actions. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("a component of the pane stands outside its SessionProvider");
  return session;
}

/** What the pane shows, rendered anew when it changes. */
export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.get);
}
