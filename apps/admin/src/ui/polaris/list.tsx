// How are a few things listed within a card?
import { List as PolarisList } from '@shopify/polaris';
import type { ListProps } from '../list.tsx';

/** A plain list. */
export function List({ items }: ListProps) {
  return (
    <PolarisList>
      {items.map((item) => (
        <PolarisList.Item key={item.id}>{item.content}</PolarisList.Item>
      ))}
    </PolarisList>
  );
}
