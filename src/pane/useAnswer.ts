import { useEffect, useState } from "react";
import { isFailure } from "../hosts/host";
import { sayings } from "./strings";

export interface Answered<T> {
  readonly value: T | null;
  readonly problem: string | null;
}

/** What the worker answers, asked anew when `ask` changes; the last answer stays until the next one is there. */
export function useAnswer<T>(ask: () => Promise<T>): Answered<T> {
  const [answered, setAnswered] = useState<Answered<T>>({ value: null, problem: null });
  useEffect(() => {
    let isLatest = true;
    ask().then(
      (value) => {
        if (isLatest) setAnswered({ value, problem: null });
      },
      (error: unknown) => {
        const problem = isFailure(error) ? error.message : sayings.defect;
        if (isLatest) setAnswered(({ value }) => ({ value, problem }));
      },
    );
    return () => {
      isLatest = false;
    };
  }, [ask]);
  return answered;
}
