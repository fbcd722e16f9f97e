// What stands around every screen, and how does one get from screen to screen?
import type { ReactNode } from 'react';
import { useLook } from './look.ts';

export interface NavItem {
  readonly path: string;
  readonly label: string;
}

export interface FrameProps {
  readonly label: string;
  readonly skipLabel: string;
  /** The first item is the app's home. */
  readonly items: readonly NavItem[];
  /** Whose screens these are and who is at them; null until that is known. */
  readonly place: { readonly shop: string; readonly staffName: string } | null;
  readonly signOut: { readonly label: string; readonly url: string };
  readonly children: ReactNode;
}

/** The menu and what it leads to. */
export function Frame(props: FrameProps) {
  const { Frame: Drawn } = useLook();
  return <Drawn {...props} />;
}
