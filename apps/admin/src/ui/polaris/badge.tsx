// How is a state shown? As a word with a tone, never by colour alone.
import { Badge as PolarisBadge } from '@shopify/polaris';
import type { BadgeProps } from '../badge.tsx';

/** A word and its tone. */
export function Badge({ word, tone }: BadgeProps) {
  return tone === 'neutral' ? (
    <PolarisBadge>{word}</PolarisBadge>
  ) : (
    <PolarisBadge tone={tone}>{word}</PolarisBadge>
  );
}
