// Does a test return on Shopify touch nothing?
import { onShopify } from '../support/front.ts';
import { tryAReturn } from './test-return.ts';

tryAReturn(onShopify);
