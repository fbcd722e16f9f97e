// Does the line hold on Shopify, walked by HTTP?
import { onShopify } from '../support/front.ts';
import { walkTheLine } from './line.ts';

walkTheLine(onShopify);
