// T3 before the practice Shopify: is money paid once when many ask for it in the same instant?
import { racesOf } from './all-races.ts';
import { onShopify } from './kinds.ts';

racesOf(onShopify, 20);
