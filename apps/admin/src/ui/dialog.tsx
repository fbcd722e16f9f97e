// How is one thing asked before going on?
import type { ReactNode } from 'react';
import { useLook } from './look.ts';

export interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly primary: {
    readonly label: string;
    readonly destructive?: boolean;
    readonly loading: boolean;
    onAct(): void;
  };
  readonly cancelLabel: string;
  readonly children: ReactNode;
  onClose(): void;
}

/** A dialog over the page: it can be answered or closed. */
export function Dialog(props: DialogProps) {
  const { Dialog: Drawn } = useLook();
  return <Drawn {...props} />;
}
