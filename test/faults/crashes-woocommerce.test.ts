// T1 before the practice WooCommerce, with our plugin and without: does a return survive the death of our process?
import { crashesOf } from './crashes.ts';
import { onPlainWooCommerce, onWooCommerce } from './kinds.ts';

crashesOf(onWooCommerce);
crashesOf(onPlainWooCommerce);
