import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { type OrderDraft } from "../../core/order/draft";
import { Icon } from "../Icon";
import { useSession, useSessionState } from "../SessionContext";
import { orderPanel as words } from "../strings";
import { type Review } from "../work";
import { CopyForWord } from "./CopyForWord";
import { DeliverQuestion } from "./DeliverQuestion";
import { InsertQuestion } from "./InsertQuestion";
import { insertOrder, ownOrder, orderReview } from "./delivery-strings";

interface Props {
  readonly draft: OrderDraft | null;
  readonly template: Uint8Array | null;
  /** The open document is the order already: it is renewed, and written anew only where that is wanted. */
  readonly isAgain: boolean;
}

/** Where the order goes: a file or window of its own, or into the document that is open in Word. */
type Way = "deliver" | "insert";

/** What the clerk is asked about one draft. */
type Asked = { readonly draft: OrderDraft } & (
  | { readonly kind: "errors"; readonly way: Way; readonly review: Review }
  | { readonly kind: "place"; readonly bytes: Uint8Array }
);

/** The order's file: written and checked, and given at once, or after a question where it has errors. */
export function Deliver({ draft, template, isAgain }: Props) {
  const session = useSession();
  const { host } = useSessionState();
  const id = useId();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isBlocked, setBlocked] = useState(false);
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());

  const give = async (way: Way, order: OrderDraft, bytes: Uint8Array): Promise<void> => {
    if (way === "insert") {
      const answer = await session.insertOrder(bytes, "empty");
      if (answer === "not-empty") setAsked({ kind: "place", draft: order, bytes });
    } else if ((await session.deliverOrder(order, bytes)) === "blocked") setBlocked(true);
  };
  const begin = async (way: Way): Promise<void> => {
    if (draft === null) return;
    const review = await session.reviewOrder(draft, template);
    if (review === null) return;
    if (errorsOf(review).some((message) => !accepted.has(message))) setAsked({ kind: "errors", way, draft, review });
    else await give(way, draft, review.bytes);
  };
  const close = (): void => {
    setAsked(null);
    document.getElementById(id)?.focus();
  };
  const accept = (way: Way, review: Review, order: OrderDraft): void => {
    setAccepted(new Set([...accepted, ...errorsOf(review)]));
    close();
    void give(way, order, review.bytes);
  };
  const current = asked?.draft === draft ? asked : null;
  return (
    <>
      <Button
        id={id}
        appearance={isAgain ? "secondary" : "primary"}
        icon={<Icon name="document" />}
        disabledFocusable={draft === null}
        onClick={() => void begin("deliver")}
      >
        {isAgain ? ownOrder.again : words.download}
      </Button>
      {host?.insert && !isAgain && (
        <Button disabledFocusable={draft === null} onClick={() => void begin("insert")}>
          {insertOrder.button}
        </Button>
      )}
      {current?.kind === "errors" && (
        <DeliverQuestion
          errors={errorsOf(current.review)}
          words={current.way === "insert" ? { question: insertOrder.review, anyway: insertOrder.anyway } : orderReview}
          onConfirm={() => accept(current.way, current.review, current.draft)}
          onBack={close}
        />
      )}
      {current?.kind === "place" && (
        <InsertQuestion
          onConfirm={() => {
            close();
            void session.insertOrder(current.bytes, "end");
          }}
          onBack={close}
        />
      )}
      {isBlocked && draft && <CopyForWord draft={draft} />}
    </>
  );
}

const errorsOf = ({ findings }: Review): string[] =>
  findings.filter(({ severity }) => severity === "error").map(({ message }) => message);
