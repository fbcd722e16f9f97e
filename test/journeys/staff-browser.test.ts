// Do Shopify's staff work beside each other, each as far as they may?
import { onShopify } from '../support/front.ts';
import { workTogether } from './staff-browser.ts';

workTogether(onShopify);
