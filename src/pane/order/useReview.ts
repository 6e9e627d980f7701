import { useEffect, useState } from "react";
import { type OrderDraft } from "../../core/order/draft";
import { type Profile } from "../../core/profile/profile";
import { useSession } from "../SessionContext";
import { type Review } from "../work";

/** Milliseconds without a change before the order is written and checked. */
const rest = 1200;

/** The order as it would be delivered, checked once typing rests; the last review stays until the next is there. */
export function useReview(draft: OrderDraft | null, profile: Profile, template: Uint8Array | null): Review | null {
  const { work } = useSession();
  const [reviewed, setReviewed] = useState<Review | null>(null);
  useEffect(() => {
    if (draft === null) return;
    let isLatest = true;
    const timer = setTimeout(() => {
      work.reviewOrder({ draft, profile, template }).then(
        (review) => isLatest && setReviewed(review),
        // The same refusal is told when the clerk asks for the file.
        () => isLatest && setReviewed(null),
      );
    }, rest);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [work, draft, profile, template]);
  return reviewed;
}
