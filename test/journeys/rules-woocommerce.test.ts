// Do the merchant's own rules hold on WooCommerce, walked by HTTP?
import { onWooCommerce } from '../support/woocommerce-front.ts';
import { keepTheRules } from './rules.ts';

keepTheRules(onWooCommerce);
