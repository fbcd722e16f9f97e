// How is a state shown in our own look?
import type { BadgeProps } from '../badge.tsx';

/** A word in a rim; the tone colours both and says nothing the word does not. */
export function Badge({ word, tone }: BadgeProps) {
  return <span className={`ac-badge ac-tone-${tone}`}>{word}</span>;
}
