// How do Polaris' links go through our router?
import { Link as PolarisLink } from '@shopify/polaris';
import type { LinkLikeComponentProps } from '@shopify/polaris/build/ts/src/utilities/link/types';
import { forwardRef } from 'react';
import { AppLink } from '../app-link.tsx';
import { given } from '../given.ts';
import type { LinkProps } from '../links.tsx';

/** Every link Polaris draws. */
export const PolarisAppLink = forwardRef<HTMLAnchorElement, LinkLikeComponentProps>(
  function PolarisAppLink(props, ref) {
    const { url, external, children, ref: _ref, ...rest } = props;
    return (
      <AppLink {...given(rest)} ref={ref} url={url} external={external === true}>
        {children}
      </AppLink>
    );
  },
);

/** A link in running text or in a table's row. */
export function Link({ url, external = false, ofRow = false, children }: LinkProps) {
  return (
    <PolarisLink url={url} external={external} dataPrimaryLink={ofRow} removeUnderline={ofRow}>
      {children}
    </PolarisLink>
  );
}
