import { useEffect, useState } from "react";
import { defaultProfile } from "../../core/profile/default-profile";
import { type Profile } from "../../core/profile/profile";
import { type Host, type OrderDocument } from "../../hosts/host";
import { useSession, useSessionState } from "../SessionContext";
import { type OrderFacts, type Work } from "../work";

/** "asking" until it is known; null where the open document holds no order. */
export type OwnOrder = OrderFacts | "asking" | null;

/** Whether the program made it, so that its fields can be renewed. */
export const isMade = (own: OrderFacts | null): boolean => own !== null && own.from !== "typed";

/** What the open document tells of its facts; asked once for each document. */
export function useOwnOrder(): OwnOrder {
  const { work } = useSession();
  const { host, opened, checked, profile } = useSessionState();
  const hasOrder = checked?.order != null;
  const [answer, setAnswer] = useState<{ opened: number; found: OrderFacts | null } | null>(null);
  const isKnown = answer?.opened === opened;
  useEffect(() => {
    if (host === null || !hasOrder || isKnown) return;
    let isLatest = true;
    // Where nothing can be told of its making, it is a document like any other.
    ask(host, work, profile ?? defaultProfile)
      .catch(() => null)
      .then(
        (found) => isLatest && setAnswer({ opened, found }),
        () => undefined,
      );
    return () => {
      isLatest = false;
    };
  }, [host, work, profile, hasOrder, isKnown, opened]);
  if (!hasOrder) return null;
  return isKnown ? answer.found : "asking";
}

async function ask(host: Host, work: Work, profile: Profile): Promise<OrderFacts | null> {
  const document = await orderDocument(host);
  return document && work.orderFacts(document, profile);
}

/** The open document, to be renewed; null where it is no document of Word. */
export async function orderDocument(host: Host): Promise<OrderDocument | null> {
  if (host.orderDocument) return host.orderDocument();
  const file = await host.file?.();
  return file && /\.docx$/i.test(file.name) ? { kind: "file", bytes: file.bytes } : null;
}
