// Is everything right on every page around the shop on WooCommerce?
import { onWooCommerce } from '../support/woocommerce-front.ts';
import { walkEverywhere } from './every-page.ts';

walkEverywhere(onWooCommerce);
