// What leads elsewhere in our own look?
import { AppLink } from '../app-link.tsx';
import type { LinkProps } from '../links.tsx';

/** A link; that of a row can be followed by a click anywhere in it. */
export function Link({ url, external = false, ofRow = false, children }: LinkProps) {
  return (
    <AppLink className={ofRow ? 'ac-link ac-of-row' : 'ac-link'} url={url} external={external}>
      {children}
    </AppLink>
  );
}
