import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo } from "react";
import { type Host, type Services } from "../hosts/host";
import { ErrorBoundary } from "./ErrorBoundary";
import { Progress } from "./Progress";
import { OfficeStart } from "./OfficeStart";
import { SessionProvider, useSession, useSessionState } from "./SessionContext";
import { createSession } from "./session/session";
import { Start } from "./Start";
import { theme } from "./theme";
import { Toast } from "./Toast";
import { TroublePanel } from "./TroublePanel";
import { type Work } from "./work";

export interface AppProps {
  readonly services: Services;
  readonly work: Work;
  /** The document of the window that the pane lives in; absent in file mode, where the clerk opens one. */
  readonly host?: Host;
  /** Why the window's document cannot be reached, where it cannot. */
  readonly refusal?: Error;
  /** Checks the window's document without being asked. */
  readonly checkAtOnce?: boolean;
  /** Stops what the worker is doing. */
  readonly onCancel?: () => void;
}

const loadWorkspace = () => import("./Workspace");
const Workspace = lazy(() => loadWorkspace().then(({ Workspace: component }) => ({ default: component })));

/** The whole pane, the same in a browser, in Excel and in Word. */
export function App({ services, work, host, refusal, checkAtOnce = false, onCancel }: AppProps) {
  const session = useMemo(() => createSession(services, work), [services, work]);
  useEffect(() => {
    void session.begin();
    if (refusal) void session.refuse(refusal);
    if (host && checkAtOnce) void session.open(host);
  }, [session, host, refusal, checkAtOnce]);
  useEffect(() => whenIdle(() => void loadWorkspace()), []);
  return (
    <FluentProvider theme={theme} className="app">
      <ErrorBoundary>
        <SessionProvider value={session}>
          <Screen {...(host && { host })} />
          <Toast />
          <Progress {...(onCancel && { onCancel })} />
        </SessionProvider>
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Screen({ host: own }: { host?: Host }) {
  const { checked, host, opened } = useSessionState();
  const { services } = useSession();
  if (checked === null || host === null) {
    return (
      <main className="start-screen">
        <TroublePanel />
        {services.fileHost ? <Start /> : <OfficeStart {...(own && { host: own })} />}
      </main>
    );
  }
  return (
    <Suspense fallback={null}>
      <Workspace key={opened} />
    </Suspense>
  );
}

/** Loads what the next click needs while the clerk reads the first screen. */
function whenIdle(job: () => void): () => void {
  const timer = setTimeout(job, 300);
  return () => clearTimeout(timer);
}
