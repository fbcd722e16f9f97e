// Which orders does the shop have that the merchant's screens show in a test?
import type { OrdersPage } from '../../packages/core/src/wire/admin.ts';

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

const orderNames = Array.from({ length: 30 }, (_, index) => 1042 - index);

export const fakeOrders: OrdersPage['orders'] = orderNames.map((number, index) => ({
  id: `o-${number}`,
  name: `#${number}`,
  shopperName: ['Mia Krüger', 'Kenji Watanabe', 'Aoife Ní Bhriain', 'Ødegård'][index % 4] ?? '',
  processedAt: hoursAgo(24 * index),
  total:
    index % 4 === 1 ? { minor: 12_800, currency: 'JPY' } : { minor: 2900 + index * 137, currency: 'EUR' },
  financialStatus: index % 5 === 0 ? 'PARTIALLY_REFUNDED' : 'PAID',
  fulfillmentStatus: index % 3 === 0 ? null : 'FULFILLED',
  returnStatus: index % 5 === 0 ? 'IN_PROGRESS' : null,
}));
