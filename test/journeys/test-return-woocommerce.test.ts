// Does a test return on WooCommerce touch nothing?
import { onWooCommerce } from '../support/woocommerce-front.ts';
import { tryAReturn } from './test-return.ts';

tryAReturn(onWooCommerce);
