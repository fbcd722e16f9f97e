// How does text become markup without ever becoming code? Every value put into a page is escaped here.
import { html as escaping } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** Markup that is safe to put into a page. */
export type Markup = HtmlEscapedString;
type Part = Markup | string | number | null | readonly Part[];

/** A template whose values are escaped; only markup made by this same function passes unescaped. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Markup {
  const made = escaping(strings, ...values.map(scrub));
  if (made instanceof Promise) throw new TypeError('A page is drawn from plain data, never from a promise.');
  return made;
}

/** NUL and lone surrogates would make the document malformed. */
function scrub(value: Part): Part {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\u0000', '\uFFFD');
  return Array.isArray(value) ? value.map(scrub) : value;
}

/** The address if a browser may follow it; null for `javascript:` and whatever else is not the web. */
export function webAddress(text: string | null): string | null {
  if (text === null) return null;
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}

/** A mail link, its address encoded so that it can carry no further headers. */
export function mailLink(address: string): string {
  return `mailto:${encodeURIComponent(address.toWellFormed()).replaceAll('%40', '@')}`;
}
