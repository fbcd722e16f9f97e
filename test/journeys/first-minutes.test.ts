// Does the guide on Home lead a merchant on Shopify through the first ten minutes?
import { onShopify } from '../support/front.ts';
import { spendFirstMinutes } from './first-minutes.ts';

spendFirstMinutes(onShopify);
