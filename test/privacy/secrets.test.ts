// The secrets of the line in the practice shop on Shopify.
import { onShopify } from '../support/front.ts';
import { keepSecrets } from './secrets.ts';

keepSecrets(onShopify);
