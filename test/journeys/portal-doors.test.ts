// Does the portal keep its word on Shopify?
import { onShopify } from '../support/front.ts';
import { tryThePortal } from './portal-doors.ts';

tryThePortal(onShopify);
