// Which terms does the plugin show below the button to buy? Those it was handed, of this product and this country.
import { html } from 'hono/html';
import type { Html } from '../../edges/pages/html.ts';
import type { HandedTerms } from '../plugin/plugin.ts';
import type { WooProduct } from '../world/site-types.ts';
import type { Front } from './front.ts';

type Case = HandedTerms['cases'][number];

/** Nothing where the plugin is off, or was handed none. `country`: what WooCommerce would take for the shopper's. */
export function renderTerms(front: Front, product: WooProduct, country: string): Html | string {
  const { plugin } = front.open;
  const terms = plugin.isActive && plugin.connection ? plugin.terms : null;
  if (terms === null) return '';
  const fitting = terms.cases.filter((one) => fits(one, product, country));
  const places = placesOf(terms, fitting);
  const sentences = places.flatMap((place) => terms.texts[place]?.en ?? []);
  const link = country.length === 2 ? `${terms.link}?country=${country}` : terms.link;
  return html`<section class="aftercare-terms"><h2>Returns</h2><ul lang="en" dir="ltr">${sentences.map((text) => html`<li>${text}</li>`)}</ul><p><a href="${link}">How returns work</a></p></section>`;
}

function fits({ countries, tags, skus }: Case, product: WooProduct, country: string): boolean {
  const own = [...product.tags, ...product.categories].map(({ name }) => name.trim().toUpperCase());
  const sku = product.sku.trim().toUpperCase();
  const hasNumber = (asked: string) =>
    asked.endsWith('*') ? sku.startsWith(asked.slice(0, -1)) : sku === asked;
  return (
    (countries.length === 0 || countries.includes(country)) &&
    (tags.length === 0 || tags.some((tag) => own.includes(tag))) &&
    (skus.length === 0 || (sku !== '' && skus.some(hasNumber)))
  );
}

function placesOf({ texts, others, rights }: HandedTerms, fitting: Case[]): number[] {
  const said = new Map<string, number>();
  const perhaps: [string, number][] = [];
  for (const { says, sure } of fitting) {
    for (const [aspect, place] of Object.entries(says)) {
      if (said.has(aspect)) continue;
      if (sure) said.set(aspect, place);
      else perhaps.push([aspect, place]);
    }
  }
  const answer = said.get('answer') ?? -1;
  const isBarred = Object.keys(texts[answer] ?? {}).length > 0;
  const counts = ([aspect, place]: [string, number]) =>
    (!isBarred || aspect === 'answer') && said.get(aspect) !== place;
  const told = isBarred ? [answer] : ['days', 'wayBack', 'restocking'].flatMap((one) => said.get(one) ?? []);
  return [...told, ...(perhaps.some(counts) ? [others] : []), rights];
}
