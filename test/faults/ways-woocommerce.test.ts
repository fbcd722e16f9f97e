// T1 and T3 before the practice WooCommerce, with our plugin and without: is money paid once by every other way too?
import { onPlainWooCommerce, onWooCommerce } from './kinds.ts';
import { otherWaysOf } from './other-ways.ts';

otherWaysOf(onWooCommerce);
otherWaysOf(onPlainWooCommerce);
