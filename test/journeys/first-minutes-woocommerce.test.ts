// Does the guide on Home lead a merchant on WooCommerce through the first ten minutes?
import { onWooCommerce } from '../support/woocommerce-front.ts';
import { spendFirstMinutes } from './first-minutes.ts';

spendFirstMinutes(onWooCommerce);
