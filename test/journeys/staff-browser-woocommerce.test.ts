// Do WooCommerce's staff work beside each other, each as far as they may?
import { onWooCommerce } from '../support/woocommerce-front.ts';
import { workTogether } from './staff-browser.ts';

workTogether(onWooCommerce);
