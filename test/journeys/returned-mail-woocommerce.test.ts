// Does a merchant on WooCommerce hear of mail that did not arrive, as one on Shopify does?
import { onWooCommerce } from '../support/woocommerce-front.ts';
import { mailComesBack } from './returned-mail.ts';

mailComesBack(onWooCommerce);
