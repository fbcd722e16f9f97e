// Does the Shopify adapter keep every platform's contract, against a shop that answers as Shopify?
import { BY_SERVICE } from '../../apps/practice-shop/src/admin-api/types/fulfillment-order.ts';
import { parseAmount } from '../../packages/core/src/money/amount.ts';
import { createShopifyPlatform } from '../../packages/shopify/src/platform.ts';
import { connectPracticeShopify } from '../support/practice-shopify.ts';
import { platformContract } from './platform.ts';
import type { ShopUnderTest } from './shop-under-test.ts';

interface LedgerRow {
  readonly order: string;
  readonly kind: string;
  readonly amount: string;
  readonly currency: string;
  readonly outcome: 'done' | 'refused' | 'repeated';
}

const grouped = { email: 'rosa@example.com', firstName: 'Rosa' };

async function open(): Promise<ShopUnderTest> {
  const connected = await connectPracticeShopify();
  const names = new Map<string, string>();
  return {
    platform: createShopifyPlatform(connected.options),
    placeOrder: async ({ units, percentOff, currency, groups }) => {
      const order = (await connected.post('/orders', {
        lines: units.map((quantity, at) => ({ title: `Article ${at}`, unitPrice: '19.99', quantity })),
        shopper: groups ? { ...grouped, tags: groups } : { email: 'ada@example.com', firstName: 'Ada' },
        discounts: percentOff ? [{ kind: 'order', percent: percentOff }] : [],
        ...(currency && { currency, rate: '1.1' }),
        // Every other order is sent by somebody else's warehouse.
        tags: names.size % 2 === 0 ? [BY_SERVICE] : [],
        paid: true,
      })) as { id: string; name: string };
      const path = `/orders/${order.name.slice(1)}`;
      await connected.post(`${path}/fulfillments`);
      await connected.post(`${path}/deliveries`);
      names.set(order.id, order.name);
      return order.id;
    },
    groupsAs: (groups) => groups,
    refundsOf: async (orderId) => {
      const { movements } = (await connected.get('/ledger')) as { movements: LedgerRow[] };
      return movements
        .filter((row) => row.kind === 'refund' && row.order === names.get(orderId))
        .map((row) => ({ amount: parseAmount(row.amount, row.currency), outcome: row.outcome }));
    },
    foreignCurrency: 'USD',
    close: connected.close,
  };
}

platformContract('Shopify', { keepsReturns: true }, open);
