// The same journey as on Shopify, from the same file: does it hold on WooCommerce?
import { onWooCommerce } from '../support/woocommerce-front.ts';
import { findTheMissing } from './missing.ts';

findTheMissing(onWooCommerce);
