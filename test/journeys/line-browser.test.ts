// Does the line hold on Shopify, walked in a browser?
import { onShopify } from '../support/front.ts';
import { walkInBrowser } from './line-browser.ts';

walkInBrowser(onShopify);
