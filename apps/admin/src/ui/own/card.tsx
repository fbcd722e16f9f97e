// What groups things in our own look?
import { useId } from 'react';
import type { CardProps } from '../card.tsx';

/** A section with its heading. */
export function Card({ title, flush = false, children }: CardProps) {
  const id = useId();
  const look = flush ? 'ac-card ac-flush' : 'ac-card';
  if (title === undefined) return <div className={look}>{children}</div>;
  return (
    <section className={look} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
