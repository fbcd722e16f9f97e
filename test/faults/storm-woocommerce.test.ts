// Before the practice WooCommerce: does the line hold with everything against it at once?
import { onWooCommerce } from './kinds.ts';
import { stormOver } from './storms.ts';

stormOver(onWooCommerce);
