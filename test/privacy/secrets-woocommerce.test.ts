// The secrets of the line in the practice shop on WooCommerce.
import { onWooCommerce } from '../support/woocommerce-front.ts';
import { keepSecrets } from './secrets.ts';

keepSecrets(onWooCommerce);
