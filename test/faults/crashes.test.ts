// T1 before the practice Shopify: does a return survive the death of our process at every point of its way?
import { crashesOf } from './crashes.ts';
import { onShopify } from './kinds.ts';

crashesOf(onShopify);
