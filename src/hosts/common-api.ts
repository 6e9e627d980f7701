/** What a call of Office's common API answers; null where it failed. */
export const asked = <T>(call: (answer: (result: Office.AsyncResult<T>) => void) => void): Promise<T | null> =>
  new Promise((resolve) =>
    call(({ status, value }) => resolve(String(status) === "succeeded" ? (value ?? null) : null)),
  );
