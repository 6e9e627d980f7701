import { useEffect, useState } from "react";
import { defaultProfile } from "../../core/profile/default-profile";
import { type Profile } from "../../core/profile/profile";
import { type Host, type OrderDocument } from "../../hosts/host";
import { useSession, useSessionState } from "../SessionContext";
import { type MadeOrder, type Work } from "../work";

/** "asking" until it is known; null where the open document is no order that the program made. */
export type OwnOrder = MadeOrder | "asking" | null;

/** What the open document tells of its facts; asked once for each document. */
export function useMadeOrder(): OwnOrder {
  const { work } = useSession();
  const { host, opened, checked, profile } = useSessionState();
  const hasOrder = checked?.order != null;
  const [answer, setAnswer] = useState<{ opened: number; made: MadeOrder | null } | null>(null);
  const isKnown = answer?.opened === opened;
  useEffect(() => {
    if (host === null || !hasOrder || isKnown) return;
    let isLatest = true;
    // Where nothing can be told of its making, it is a document like any other.
    ask(host, work, profile ?? defaultProfile)
      .catch(() => null)
      .then(
        (made) => isLatest && setAnswer({ opened, made }),
        () => undefined,
      );
    return () => {
      isLatest = false;
    };
  }, [host, work, profile, hasOrder, isKnown, opened]);
  if (!hasOrder) return null;
  return isKnown ? answer.made : "asking";
}

async function ask(host: Host, work: Work, profile: Profile): Promise<MadeOrder | null> {
  const document = await orderDocument(host);
  return document && work.madeOrder(document, profile);
}

/** The open document, to be renewed; null where it is no document of Word. */
export async function orderDocument(host: Host): Promise<OrderDocument | null> {
  if (host.orderDocument) return host.orderDocument();
  const file = await host.file?.();
  return file && /\.docx$/i.test(file.name) ? { kind: "file", bytes: file.bytes } : null;
}
