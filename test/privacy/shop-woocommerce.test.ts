// The end of the practice shop on WooCommerce, after it was disconnected.
import { onWooCommerce } from '../support/woocommerce-front.ts';
import { forgetOneShop } from './shop.ts';

forgetOneShop(onWooCommerce);
