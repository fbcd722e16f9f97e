// Before the practice Shopify: does the line hold with everything against it at once?
import { onShopify } from './kinds.ts';
import { stormOver } from './storms.ts';

stormOver(onShopify);
