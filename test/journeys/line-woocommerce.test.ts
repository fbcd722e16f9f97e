// Does the line hold on WooCommerce, walked by HTTP?
import { onWooCommerce } from '../support/woocommerce-front.ts';
import { walkTheLine } from './line.ts';

walkTheLine(onWooCommerce);
