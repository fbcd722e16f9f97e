// What leads elsewhere from within a text or a table?
import type { ReactNode } from 'react';
import { useLook } from './look.ts';

export interface LinkProps {
  readonly url: string;
  readonly external?: boolean;
  readonly children: ReactNode;
  /** The link that a click anywhere in its table row follows. */
  readonly ofRow?: boolean;
}

/** A link in running text or in a table's row. */
export function Link(props: LinkProps) {
  const { Link: Drawn } = useLook();
  return <Drawn {...props} />;
}
