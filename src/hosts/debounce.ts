/** Calls once when nothing has happened for `pause` milliseconds; `cancel` forgets what waits. */
export function debounce(
  call: () => void,
  pause: number,
): { readonly trigger: () => void; readonly cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  return {
    trigger: () => {
      cancel();
      timer = setTimeout(call, pause);
    },
    cancel,
  };
}
