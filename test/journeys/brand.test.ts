// Does a brand reach the shopper of a shop on Shopify? Its pictures lie in a folder.
import { onShopify } from '../support/front.ts';
import { tryTheBrand } from './brand.ts';

tryTheBrand(onShopify);
