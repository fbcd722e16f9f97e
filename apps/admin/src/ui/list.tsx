// How are a few things listed within a card?
import type { ReactNode } from 'react';
import { useLook } from './look.ts';

export interface ListItem {
  readonly id: string;
  readonly content: ReactNode;
}

export interface ListProps {
  readonly items: readonly ListItem[];
}

/** A plain list. */
export function List(props: ListProps) {
  const { List: Drawn } = useLook();
  return <Drawn {...props} />;
}
