// How is something said that must not be missed, where it happened?
import type { ReactNode } from 'react';
import { useLook } from './look.ts';

export interface BannerAction {
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
  readonly dismissLabel?: string;
  onDismiss?: (() => void) | undefined;
}

/** A message that stays until it is answered or no longer true. */
export function Banner(props: BannerProps) {
  const { Banner: Drawn } = useLook();
  return <Drawn {...props} />;
}
