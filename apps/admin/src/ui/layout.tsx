// How do things lie beside and below each other?
import type { ReactNode } from 'react';
import { useLook } from './look.ts';

interface Children {
  readonly children: ReactNode;
}

export interface StackProps extends Children {
  readonly tight?: boolean;
}

/** One below the other. */
export function Stack(props: StackProps) {
  const { Stack: Drawn } = useLook();
  return <Drawn {...props} />;
}

export interface RowProps extends Children {
  readonly spread?: boolean;
}

/** One beside the other, wrapping; `spread` pushes them apart. */
export function Row(props: RowProps) {
  const { Row: Drawn } = useLook();
  return <Drawn {...props} />;
}

export interface TwoColumnsProps {
  readonly main: ReactNode;
  readonly side: ReactNode;
}

/** A wide column and a narrow one; on a phone one below the other. */
export function TwoColumns(props: TwoColumnsProps) {
  const { TwoColumns: Drawn } = useLook();
  return <Drawn {...props} />;
}

export interface MediaRowProps extends Children {
  readonly media: ReactNode;
}

/** A picture and, beside it, what is said about it. */
export function MediaRow(props: MediaRowProps) {
  const { MediaRow: Drawn } = useLook();
  return <Drawn {...props} />;
}
