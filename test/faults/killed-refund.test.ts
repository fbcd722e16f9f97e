// T1 before every kind of shop: what becomes of a refund whose worker was killed over it?
import { asInLife, shorter } from './killed-refund-run.ts';
import { killedRefundsOf } from './killed-refunds.ts';
import { onPlainWooCommerce, onShopify, onWooCommerce } from './kinds.ts';

killedRefundsOf(onShopify, asInLife);
killedRefundsOf(onWooCommerce, asInLife);
killedRefundsOf(onPlainWooCommerce, shorter);
