// Does the guide page lead a newcomer to a first return in the shop on Shopify?
import { onShopify } from '../support/front.ts';
import { walkGuide } from './guide.ts';

walkGuide(onShopify);
