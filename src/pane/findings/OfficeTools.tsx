import { useSession, useSessionState } from "../SessionContext";
import { officeTools as words } from "./strings";

/** Switches for what this window of Office can do; in a file there is nothing to switch. */
export function OfficeTools() {
  const session = useSession();
  const { host, marked, live } = useSessionState();
  if (host === null || !(host.can.mark || host.can.watch)) return null;
  return (
    <div className="office-tools">
      {host.can.mark && host.mark && (
        <label className="check">
          <input type="checkbox" checked={marked} onChange={({ target }) => void session.setMarked(target.checked)} />
          {words.mark}
        </label>
      )}
      {host.can.watch && host.watch && (
        <label className="check">
          <input type="checkbox" checked={live} onChange={({ target }) => void session.setLive(target.checked)} />
          {words.live}
        </label>
      )}
    </div>
  );
}
