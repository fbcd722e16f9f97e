// Do the merchant's own rules hold on Shopify, walked by HTTP?
import { onShopify } from '../support/front.ts';
import { keepTheRules } from './rules.ts';

keepTheRules(onShopify);
