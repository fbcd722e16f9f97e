// T1: what becomes of a refund whose worker was killed over it? With the waits of real life before the practice Shopify.
import { asInLife, shorter } from './killed-refund-run.ts';
import { killedRefundsOf } from './killed-refunds.ts';
import { onPlainWooCommerce, onShopify, onWooCommerce } from './kinds.ts';

killedRefundsOf([
  [onShopify, asInLife],
  [onWooCommerce, shorter],
  [onPlainWooCommerce, shorter],
]);
