// T4 before the practice Shopify: does the line pay rightly whatever the platform does wrong?
import { onShopify } from './kinds.ts';
import { strikesOnAll } from './strikes.ts';

strikesOnAll(onShopify);
