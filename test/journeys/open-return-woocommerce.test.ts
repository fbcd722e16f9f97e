// Do staff open a return on WooCommerce for what its shoppers may not send back?
import { onWooCommerce } from '../support/woocommerce-front.ts';
import { daysAgo, openForOrders } from './open-return.ts';

openForOrders(onWooCommerce, [
  {
    title: 'an item of a final sale',
    why: 'This item was sold as final sale and can’t be returned.',
    isFinalSale: true,
  },
  {
    title: 'an item whose time is over',
    why: 'The time to return this item has ended.',
    isFinalSale: false,
    at: daysAgo(56),
    fromDispatch: true,
  },
]);
