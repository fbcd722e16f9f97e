// How are things listed whose order counts?
import type { ReactNode } from 'react';
import './ordered.css';

export interface OrderedProps {
  readonly items: readonly { readonly id: string; readonly content: ReactNode }[];
}

/** One below the other, read out as first, second, third; each numbers itself in its own words. */
export function Ordered({ items }: OrderedProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without its numbers a browser takes it for no list.
    <ol className="ac-ordered" role="list">
      {items.map(({ id, content }) => (
        <li key={id}>{content}</li>
      ))}
    </ol>
  );
}
