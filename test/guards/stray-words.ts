// Which words of a page in the marked language come neither from the catalogue nor from people?
import { unmarkedOf } from '../../packages/words/src/marked.ts';

/** Days, months and currencies, as Intl writes them where it does not know the language. */
const written =
  /\b(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|AM|PM|[A-Z]{3})\b|\b\d* ?(?:minute|hour|day)s? ago\b/g;

/** Texts outside any marks that hold letters, once `data` is taken out. */
export function strayWords(texts: readonly string[], data: readonly string[]): string[] {
  const longestFirst = data.filter((one) => /\p{L}/u.test(one)).toSorted((a, b) => b.length - a.length);
  return texts.flatMap((text) => {
    const left = longestFirst
      .reduce((rest, one) => rest.replaceAll(one, ''), unmarkedOf(text).replaceAll(/\s+/g, ' '))
      .replaceAll(written, '')
      .trim();
    return /\p{L}{2,}/u.test(left) ? [left] : [];
  });
}

/** Every text anywhere in a value, its lines apart as well. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...(value.includes('\n') ? value.split('\n') : [])];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}
