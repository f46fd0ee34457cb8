/** A signal that knows how many listeners it has. */
export function countingSignal(): { readonly controller: AbortController; readonly listeners: () => number } {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = new Set<unknown>();
  // One that listens once is gone when it was called.
  signal.addEventListener("abort", () => {
    for (const listener of [...once]) listeners.delete(listener);
  });
  const once = new Set<unknown>();
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: { once?: boolean },
  ) => {
    listeners.add(listener);
    if (options?.once === true) once.add(listener);
    add(type, listener, options);
  };
  signal.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
    listeners.delete(listener);
    remove(type, listener);
  };
  return { controller, listeners: () => listeners.size };
}
