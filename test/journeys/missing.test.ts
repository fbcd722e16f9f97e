// Are units that turn up paid on Shopify?
import { onShopify } from '../support/front.ts';
import { findTheMissing } from './missing.ts';

findTheMissing(onShopify);
