// "Return items" among an order's actions: a link, where something of the order can go back.
import { h, render } from 'preact';
import { readOrder } from './order.js';

/** Drawn once what the order allows is known. */
export default async function extend() {
  const order = await readOrder(shopify.orderId);
  if (order === null || !order.canReturn) return;
  render(h('s-button', { href: order.url }, shopify.i18n.translate('returnItems')), document.body);
}
