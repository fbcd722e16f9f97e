// How far an order's returns have got, on the page of the order's state.
import { h, render } from 'preact';
import { readOrder } from './order.js';

const say = (key, values) => shopify.i18n.translate(key, values);

/** Nothing where nothing was sent back and nothing can be. */
export default async function extend() {
  const id = shopify.order.value?.id;
  const order = id === undefined ? null : await readOrder(id);
  if (order === null || (order.returns.length === 0 && !order.canReturn)) return;
  render(h(Box, { order }), document.body);
}

/** @param {{ order: import('./order.js').OrderState }} props */
function Box({ order }) {
  const lines = order.returns.map(({ rmaNumber, stage }) =>
    h('s-text', { key: rmaNumber }, say(`states.${stage}`, { number: rmaNumber })),
  );
  return h(
    's-section',
    { heading: say('heading') },
    h(
      's-stack',
      { gap: 'base' },
      ...lines,
      h('s-link', { href: order.url }, say(order.returns.length > 0 ? 'look' : 'returnItems')),
    ),
  );
}
