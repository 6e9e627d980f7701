import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { type OrderDraft } from "../../core/order/draft";
import { Icon } from "../Icon";
import { useSession } from "../SessionContext";
import { orderPanel as words } from "../strings";
import { type Review } from "../work";
import { DeliverQuestion } from "./DeliverQuestion";

interface Props {
  readonly draft: OrderDraft | null;
  readonly template: Uint8Array | null;
}

/** The order's file: written and checked, and given at once, or after a question where it has errors. */
export function Deliver({ draft, template }: Props) {
  const session = useSession();
  const id = useId();
  const [asked, setAsked] = useState<{ readonly draft: OrderDraft; readonly review: Review } | null>(null);
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const errors = asked ? errorsOf(asked.review) : [];

  const deliver = async (): Promise<void> => {
    if (draft === null) return;
    const review = await session.reviewOrder(draft, template);
    if (review === null) return;
    if (errorsOf(review).some((message) => !accepted.has(message))) setAsked({ draft, review });
    else await session.deliverOrder(draft, review.bytes);
  };
  const close = (): void => {
    setAsked(null);
    document.getElementById(id)?.focus();
  };
  const confirm = (): void => {
    if (asked === null) return;
    setAccepted(new Set([...accepted, ...errors]));
    close();
    void session.deliverOrder(asked.draft, asked.review.bytes);
  };
  return (
    <>
      <Button
        id={id}
        appearance="primary"
        icon={<Icon name="document" />}
        disabledFocusable={draft === null}
        onClick={() => void deliver()}
      >
        {words.download}
      </Button>
      {asked !== null && asked.draft === draft && (
        <DeliverQuestion errors={errors} onConfirm={confirm} onBack={close} />
      )}
    </>
  );
}

const errorsOf = ({ findings }: Review): string[] =>
  findings.filter(({ severity }) => severity === "error").map(({ message }) => message);
