// The end of the practice shop on Shopify, which asks for it by itself.
import { onShopify } from '../support/front.ts';
import { forgetOneShop } from './shop.ts';

forgetOneShop(onShopify);
