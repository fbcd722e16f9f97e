// How is something said that must not be missed, where it happened?
import { type BannerHandles, BlockStack, Banner as PolarisBanner } from '@shopify/polaris';
import { useEffect, useRef } from 'react';
import type { BannerProps } from '../banner.tsx';
import { given } from '../given.ts';

/** A message that stays until it is answered or no longer true. */
export function Banner({ title, tone, children, takesFocus = false, ...rest }: BannerProps) {
  const { action, secondAction, onDismiss } = rest;
  const banner = useRef<BannerHandles>(null);
  useEffect(() => {
    if (takesFocus) banner.current?.focus();
  }, [takesFocus]);
  const optional = given({
    onDismiss,
    action: action && {
      content: action.label,
      onAction: action.onAct,
      ...given({ loading: action.loading }),
    },
    secondaryAction: secondAction && { content: secondAction.label, onAction: secondAction.onAct },
  });
  return (
    <PolarisBanner ref={banner} title={title} tone={tone} {...optional}>
      {children === undefined ? null : <BlockStack gap="200">{children}</BlockStack>}
    </PolarisBanner>
  );
}
