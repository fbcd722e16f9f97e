// What groups things that belong together on a screen?
import type { ReactNode } from 'react';
import { useLook } from './look.ts';

export interface CardProps {
  readonly title?: string;
  /** Tables and lists reach to the card's edge. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A card with its heading. */
export function Card(props: CardProps) {
  const { Card: Drawn } = useLook();
  return <Drawn {...props} />;
}
