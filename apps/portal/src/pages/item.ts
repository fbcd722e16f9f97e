// How is one thing of an order shown: picture, name, how many?
import { html, type Markup, webAddress } from '../frame/html.ts';

export interface ItemView {
  readonly title: string;
  readonly variantTitle: string | null;
  readonly imageUrl: string | null;
  readonly quantity: number;
}

/** "Linen shirt, M". */
export function itemName(item: Pick<ItemView, 'title' | 'variantTitle'>): string {
  return item.variantTitle === null ? item.title : `${item.title}, ${item.variantTitle}`;
}

/** The picture beside the name, or an empty square of its size: the name stands in words next to it. */
export function drawPicture(imageUrl: string | null): Markup {
  const url = webAddress(imageUrl);
  if (url === null) return html`<span class="picture" aria-hidden="true"></span>`;
  return html`<img class="picture" src="${url}" alt="" width="64" height="64" loading="lazy" referrerpolicy="no-referrer">`;
}

/** A plain list of items. */
export function drawItems(
  items: readonly ItemView[],
  quantity: (asked: { count: number }) => string,
): Markup {
  return html`<ul class="items">${items.map(
    (item) =>
      html`<li>${drawPicture(item.imageUrl)}<span><bdi>${itemName(item)}</bdi> <span class="muted">${quantity({ count: item.quantity })}</span></span></li>`,
  )}</ul>`;
}
