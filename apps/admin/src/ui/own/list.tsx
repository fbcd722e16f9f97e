// How are a few things listed in our own look?
import type { ListProps } from '../list.tsx';

/** A plain list. */
export function List({ items }: ListProps) {
  return (
    <ul className="ac-list">
      {items.map((item) => (
        <li key={item.id}>{item.content}</li>
      ))}
    </ul>
  );
}
