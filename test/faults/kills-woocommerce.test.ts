// T1 before the practice WooCommerce: what is lost when web and workers are killed with -9 under way?
import { killsOf } from './killing.ts';
import { onWooCommerce } from './kinds.ts';

killsOf(onWooCommerce, { kills: 6, shoppers: 2, returns: 2 });
