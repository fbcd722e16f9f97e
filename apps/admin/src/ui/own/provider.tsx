// What do the parts of our own look need around them? Their style sheets.
import './colours.css';
import './text.css';
import './frame.css';
import './controls.css';
import './blocks.css';
import './lists.css';
import './settings.css';
import './print.css';
import type { ReactNode } from 'react';

/** Draws its children in our own look. */
export function Provider({ children }: { readonly children: ReactNode }) {
  return children;
}
