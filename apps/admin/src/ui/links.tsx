// How do Polaris' links and the frame's links go through our router?
import { Link as PolarisLink } from '@shopify/polaris';
import type { LinkLikeComponentProps } from '@shopify/polaris/build/ts/src/utilities/link/types';
import { forwardRef, type ReactNode } from 'react';
import { Link as RouterLink, useLocation } from 'react-router-dom';
import { withFrameQuery } from './frame-query.ts';
import { given } from './given.ts';

/** Every link Polaris draws: within the app by the router, else a plain one. */
export const AppLink = forwardRef<HTMLAnchorElement, LinkLikeComponentProps>(function AppLink(props, ref) {
  const { url, external, children, ref: _ref, ...rest } = props;
  const { search } = useLocation();
  const attributes = given(rest);
  if (external === true || !url.startsWith('/')) {
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

export interface LinkProps {
  readonly url: string;
  readonly external?: boolean;
  readonly children: ReactNode;
  /** The link that a click anywhere in its table row follows. */
  readonly ofRow?: boolean;
}

/** A link in running text or in a table's row. */
export function Link({ url, external = false, ofRow = false, children }: LinkProps) {
  return (
    <PolarisLink url={url} external={external} dataPrimaryLink={ofRow} removeUnderline={ofRow}>
      {children}
    </PolarisLink>
  );
}
