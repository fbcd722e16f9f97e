// Does a merchant on WooCommerce find out what is held up, as one on Shopify does?
import { onWooCommerce } from '../support/woocommerce-front.ts';
import { tellWhatIsHeldUp } from './held-up.ts';

tellWhatIsHeldUp(onWooCommerce);
