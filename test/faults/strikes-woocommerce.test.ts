// T4 before the practice WooCommerce, with our plugin and without: does the line pay rightly whatever goes wrong?
import { onPlainWooCommerce, onWooCommerce } from './kinds.ts';
import { strikesOnAll } from './strikes.ts';

strikesOnAll(onWooCommerce);
strikesOnAll(onPlainWooCommerce);
