// How is something said that must not be missed, where it happened?
import { BlockStack, Banner as PolarisBanner } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { given } from './given.ts';

export interface BannerProps {
  readonly title: string;
  readonly tone: 'info' | 'success' | 'warning' | 'critical';
  readonly children?: ReactNode;
  readonly action?: { readonly label: string; readonly loading?: boolean; onAct(): void } | undefined;
  onDismiss?: (() => void) | undefined;
}

/** A message that stays until it is answered or no longer true. */
export function Banner({ title, tone, children, action, onDismiss }: BannerProps) {
  const optional = given({
    onDismiss,
    action: action && {
      content: action.label,
      onAction: action.onAct,
      ...given({ loading: action.loading }),
    },
  });
  return (
    <PolarisBanner title={title} tone={tone} {...optional}>
      {children === undefined ? null : <BlockStack gap="200">{children}</BlockStack>}
    </PolarisBanner>
  );
}
