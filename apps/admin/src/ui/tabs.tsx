// Which part of a list is wanted?
import type { ReactNode } from 'react';
import { useLook } from './look.ts';

export interface Tab<V extends string> {
  readonly id: V;
  readonly label: string;
}

export interface TabsProps<V extends string> {
  /** What the tabs choose among. */
  readonly label: string;
  readonly tabs: readonly Tab<V>[];
  readonly selected: V;
  readonly moreLabel: string;
  readonly children: ReactNode;
  onSelect(id: V): void;
}

/** One tab chosen of several, and what it holds. */
export function Tabs<V extends string>(props: TabsProps<V>) {
  const { Tabs: Drawn } = useLook();
  return <Drawn {...props} />;
}
