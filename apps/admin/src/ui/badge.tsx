// How is a state shown? As a word with a tone, never by colour alone.
import { useLook } from './look.ts';

export type Tone = 'neutral' | 'info' | 'attention' | 'success' | 'warning' | 'critical';

export interface BadgeProps {
  readonly word: string;
  readonly tone: Tone;
}

/** A word and its tone. */
export function Badge(props: BadgeProps) {
  const { Badge: Drawn } = useLook();
  return <Drawn {...props} />;
}
