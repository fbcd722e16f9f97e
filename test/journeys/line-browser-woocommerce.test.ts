// The same journey as on Shopify, from the same file: does it hold on WooCommerce?
import { onWooCommerce } from '../support/woocommerce-front.ts';
import { walkInBrowser } from './line-browser.ts';

walkInBrowser(onWooCommerce);
