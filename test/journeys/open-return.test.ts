// Do staff open a return on Shopify for what its shoppers may not send back any more?
import { onShopify } from '../support/front.ts';
import { daysAgo, openForOrders } from './open-return.ts';

openForOrders(onShopify, [
  {
    title: 'an item whose time is over',
    why: 'The time to return this item has ended.',
    isFinalSale: false,
    at: daysAgo(56),
  },
]);
