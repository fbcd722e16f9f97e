// How does a link go: within the app by our router, else out of it?
import { type AnchorHTMLAttributes, forwardRef } from 'react';
import { Link as RouterLink, useLocation } from 'react-router-dom';
import { withFrameQuery } from './frame-query.ts';

export interface AppLinkProps
  extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'target' | 'rel'> {
  readonly url: string;
  readonly external?: boolean;
}

/** Every link of every look. */
export const AppLink = forwardRef<HTMLAnchorElement, AppLinkProps>(function AppLink(
  { url, external = false, children, ...attributes },
  ref,
) {
  const { search } = useLocation();
  if (external || !url.startsWith('/')) {
    // An address of the admin around us is followed by it; a page of the web gets a tab of its own.
    const target = /^https?:/.test(url) ? '_blank' : '_top';
    return (
      <a {...attributes} ref={ref} href={url} target={target} rel="noopener noreferrer">
        {children}
      </a>
    );
  }
  return (
    <RouterLink {...attributes} ref={ref} to={withFrameQuery(url, search)}>
      {children}
    </RouterLink>
  );
});
