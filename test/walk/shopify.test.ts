// Is everything right on every page around the shop on Shopify?
import { onShopify } from '../support/front.ts';
import { walkEverywhere } from './every-page.ts';

walkEverywhere(onShopify);
