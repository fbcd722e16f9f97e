// How is it said shortly in our own look that something worked?
import { useEffect, useState } from 'react';
import { hearToasts } from '../toast.ts';

interface Toast {
  readonly id: number;
  readonly message: string;
}

/** Long enough to be read twice; what stands there is also seen on the page itself. */
const shownMs = 6000;

/** The place where they appear; it is there from the start, so that they are read out. */
export function Toasts() {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  useEffect(() => {
    const timers = new Set<ReturnType<typeof setTimeout>>();
    let last = 0;
    const end = hearToasts((message) => {
      last += 1;
      const id = last;
      setToasts((shown) => [...shown, { id, message }]);
      timers.add(setTimeout(() => setToasts((shown) => shown.filter((one) => one.id !== id)), shownMs));
    });
    return () => {
      end();
      for (const timer of timers) clearTimeout(timer);
    };
  }, []);
  return (
    <div className="ac-toasts" role="status">
      {toasts.map(({ id, message }) => (
        <p key={id}>{message}</p>
      ))}
    </div>
  );
}
