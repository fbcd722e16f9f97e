// In which language is a page read, and how does a shopper choose another without losing their place?
import type { Spoken } from '@aftercare/words/catalogue.ts';
import { type Language, languageCodes, languageOf, languages } from '@aftercare/words/languages.ts';
import type { Frame } from './frame.ts';
import { html, type Markup } from './html.ts';

/** The name of what carries the choice in an address. */
export const languageName = 'lang';

/** The present language, and under it the others, each a link to this same page. */
export function drawLanguages(frame: Frame, say: Spoken<'shopper'>): Markup | null {
  const present = languageOf(frame.language);
  if (frame.here === null || present === 'qps') return null;
  const { here } = frame;
  const others = languageCodes.filter((code) => code !== present);
  return html`<details class="languages"><summary><span class="hidden">${say.frame.language} </span>${languages[present].name}</summary>
<ul>${others.map((code) => html`<li>${drawLink(here, code)}</li>`)}</ul></details>`;
}

function drawLink(here: string, code: Language): Markup {
  const query = new URLSearchParams(here);
  query.set(languageName, code);
  return html`<a href="?${query.toString()}" lang="${code}" hreflang="${code}">${languages[code].name}</a>`;
}

/** Every link and form of ours takes a chosen language along: no cookie holds it, so it works inside any page. */
export function carryLanguage(markup: string, { base, chosen }: Pick<Frame, 'base' | 'chosen'>): string {
  if (chosen === null || base === '') return markup;
  return markup.replaceAll(/(?<= (?:href|action)=")(\/[^"#]*)/g, (address) =>
    isOurPage(address, base) ? withLanguage(address, chosen, '&amp;') : address,
  );
}

/** An address of ours with the chosen language in it. */
export function withLanguage(address: string, chosen: string, and = '&'): string {
  return `${address}${address.includes('?') ? and : '?'}${languageName}=${chosen}`;
}

/** Below `base`, and no file of the style. */
export function isOurPage(address: string, base: string): boolean {
  const [path = ''] = address.split('?');
  return (path === base || path.startsWith(`${base}/`)) && !path.startsWith(`${base}/assets/`);
}
