// T1 and T3 before the practice Shopify: is money paid once by every other way too?
import { onShopify } from './kinds.ts';
import { otherWaysOf } from './other-ways.ts';

otherWaysOf(onShopify);
