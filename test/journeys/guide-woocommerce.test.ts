// Does the guide page lead a newcomer to a first return in the shop on WooCommerce?
import { onWooCommerce } from '../support/woocommerce-front.ts';
import { walkGuide } from './guide.ts';

walkGuide(onWooCommerce);
