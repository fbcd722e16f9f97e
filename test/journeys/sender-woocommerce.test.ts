// Does a shop on WooCommerce come to write by its own address?
import { onWooCommerce } from '../support/woocommerce-front.ts';
import { sendInOwnName } from './sender.ts';

sendInOwnName(onWooCommerce);
