// T2 with the practice WooCommerce: is the mirror the platform's, however webhooks and announcements arrive?
import { plainWooCourier, wooCourier } from './couriers.ts';
import { schedulesOf } from './schedules.ts';

schedulesOf(wooCourier, [1, 2]);
schedulesOf(plainWooCourier, [3, 4]);
