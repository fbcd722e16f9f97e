// What is the frame of one screen: its title, its way back, its one primary action?
import type { ReactNode } from 'react';
import { useLook } from './look.ts';

export interface PageAction {
  readonly label: string;
  readonly url?: string;
  readonly external?: boolean;
  readonly loading?: boolean;
  readonly disabled?: boolean;
  onAct?(): void;
}

export interface PageProps {
  readonly title: string;
  readonly subtitle?: string;
  readonly back?: { readonly label: string; readonly url: string };
  readonly badge?: ReactNode;
  readonly primary?: PageAction | undefined;
  readonly secondary?: readonly PageAction[];
  readonly children: ReactNode;
}

/** One screen. */
export function Page(props: PageProps) {
  const { Page: Drawn } = useLook();
  return <Drawn {...props} />;
}
