// How is it said shortly that something worked?

type Listener = (message: string) => void;

const listeners = new Set<Listener>();

/** Says shortly that something worked, wherever the look in use says such things. */
export function showToast(message: string): void {
  for (const listener of listeners) listener(message);
}

/** Has `listener` say them from now on; gives back what ends it. */
export function hearToasts(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
