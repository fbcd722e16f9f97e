// Does a merchant on Shopify hear of mail that did not arrive?
import { onShopify } from '../support/front.ts';
import { mailComesBack } from './returned-mail.ts';

mailComesBack(onShopify);
