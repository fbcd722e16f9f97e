// How is a state shown? As a word with a tone, never by colour alone.
import { Badge as PolarisBadge } from '@shopify/polaris';

export type Tone = 'neutral' | 'info' | 'attention' | 'success' | 'warning' | 'critical';

/** A word and its tone. */
export function Badge({ word, tone }: { readonly word: string; readonly tone: Tone }) {
  return tone === 'neutral' ? (
    <PolarisBadge>{word}</PolarisBadge>
  ) : (
    <PolarisBadge tone={tone}>{word}</PolarisBadge>
  );
}
