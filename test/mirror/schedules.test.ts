// T2 with the practice Shopify: is the mirror the platform's, however webhooks arrive?
import { shopifyCourier } from './couriers.ts';
import { schedulesOf } from './schedules.ts';

schedulesOf(shopifyCourier, [1, 2, 3]);
