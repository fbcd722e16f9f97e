// T1 before the practice Shopify: what is lost when web and workers are killed with -9 under way?
import { killsOf } from './killing.ts';
import { onShopify } from './kinds.ts';

killsOf(onShopify, { kills: 10, shoppers: 3, returns: 3 });
