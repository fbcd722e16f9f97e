// What does every mail consist of, whatever it tells?
import { endIsolates, withoutSteering } from '@aftercare/words/isolate.ts';
import type { Brand } from './notice.ts';

/** One piece of a mail, drawn alike in the text and the HTML part. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Its line breaks are kept. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'links';
      readonly links: readonly { readonly label: string; readonly text: string; readonly url: string }[];
    }
  | { readonly kind: 'steps'; readonly steps: readonly string[] }
  | {
      readonly kind: 'facts';
      readonly rows: readonly { readonly name: string; readonly value: string; readonly isSum?: boolean }[];
    };

/** A mail before it is drawn: the answer first, then facts, one button, what if not, why you get this. */
export interface Letter {
  readonly subject: string;
  readonly preheader: string;
  /** The one-sentence answer. */
  readonly answer: string;
  readonly blocks: readonly Block[];
  readonly button: { readonly label: string; readonly url: string };
  /** What stands below the button. */
  readonly after?: readonly Block[];
  readonly ifNot: string;
  readonly why: string;
}

/** Longer subjects are cut by the mail programs themselves, at a worse place. */
export const longestSubject = 50;

/** One line without control signs, so that no name can begin a header, a line of its own, or turn what follows. */
export function oneLine(text: string): string {
  return withoutSteering(text.toWellFormed())
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

/** Line breaks stay, every other control sign goes. */
export function manyLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(oneLine)
    .join('\n')
    .trim();
}

/** At most `length` characters as a reader counts them. */
export function shorten(text: string, length: number): string {
  const line = oneLine(text);
  const signs = Array.from(new Intl.Segmenter().segment(line), (part) => part.segment);
  if (line.length <= length) return line;
  let kept = '';
  for (const sign of signs) {
    if (kept.length + sign.length + 1 > length) break;
    kept += sign;
  }
  return endIsolates(`${kept.trimEnd()}…`);
}

/** "Hill & Harbour · hello@example.com". */
export function sayShop(brand: Brand): string {
  return [brand.shopName, brand.contactEmail].map(oneLine).filter(Boolean).join(' · ');
}
