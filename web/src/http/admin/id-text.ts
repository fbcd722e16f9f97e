// How does a merchant read a text that names something by the platform's own id?
import type { Intent } from '@aftercare/core/returns/intent.ts';
import type { Reader } from '../reader.ts';

/** Ids built like addresses; the web's addresses stay whole. */
const longId = /\b(?!https?:)[a-z][a-z0-9+.-]*:\/\/[^\s/]+(?:\/[\w-]+)*\/([\w-]+)/gi;

/** "platform://thing/Refund/88123" is 88123 to people. */
export function shortenIds(text: string): string {
  return text.replaceAll(longId, '$1');
}

/** What the platform showed of a refund; of one that is proven or in its books that is its id. */
export function sayEvidence(
  { say, why }: Reader,
  { state, evidence }: Pick<Intent, 'state' | 'evidence'>,
): string | null {
  if (evidence === null) return null;
  const text = shortenIds(why(evidence));
  const isId = (state === 'done' || state === 'by-hand') && /^\S+$/.test(text);
  return isId ? say.history.refundNamed({ id: text }) : text;
}
