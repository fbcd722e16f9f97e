// Does a shop on Shopify come to write by its own address?
import { onShopify } from '../support/front.ts';
import { sendInOwnName } from './sender.ts';

sendInOwnName(onShopify);
