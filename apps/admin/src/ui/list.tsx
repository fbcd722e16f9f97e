// How are a few things listed within a card?
import { List as PolarisList } from '@shopify/polaris';
import type { ReactNode } from 'react';

export interface ListItem {
  readonly id: string;
  readonly content: ReactNode;
}

/** A plain list. */
export function List({ items }: { readonly items: readonly ListItem[] }) {
  return (
    <PolarisList>
      {items.map((item) => (
        <PolarisList.Item key={item.id}>{item.content}</PolarisList.Item>
      ))}
    </PolarisList>
  );
}
