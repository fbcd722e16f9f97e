// How is something said that must not be missed, where it happened?
import { type BannerHandles, BlockStack, Banner as PolarisBanner } from '@shopify/polaris';
import { type ReactNode, useEffect, useRef } from 'react';
import { given } from './given.ts';

interface BannerAction {
  readonly label: string;
  readonly loading?: boolean;
  onAct(): void;
}

export interface BannerProps {
  readonly title: string;
  readonly tone: 'info' | 'success' | 'warning' | 'critical';
  readonly children?: ReactNode;
  readonly action?: BannerAction | undefined;
  readonly secondAction?: BannerAction | undefined;
  /** It answers what was just done, which may have been out of sight: it comes into view and is read out. */
  readonly takesFocus?: boolean;
  onDismiss?: (() => void) | undefined;
}

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
