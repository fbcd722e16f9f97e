// T3 before the practice WooCommerce, with our plugin and without: is money paid once when many ask in one instant?
import { racesOf } from './all-races.ts';
import { onPlainWooCommerce, onWooCommerce } from './kinds.ts';

racesOf(onWooCommerce, 5);
racesOf(onPlainWooCommerce, 5);
