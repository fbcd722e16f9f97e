// Does the WooCommerce adapter keep every platform's contract, with our plugin in the shop and without?
import { parseAmount } from '../../packages/core/src/money/amount.ts';
import { createWooCommercePlatform } from '../../packages/woocommerce/src/platform.ts';
import { connectPracticeWoo } from '../support/practice-woocommerce.ts';
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

async function open(plugin: boolean): Promise<ShopUnderTest> {
  const connected = await connectPracticeWoo({ plugin });
  const names = new Map<string, string>();
  return {
    platform: createWooCommercePlatform(connected.options),
    placeOrder: async ({ units, percentOff, currency, groups }) => {
      const order = (await connected.post('/orders', {
        lines: units.map((quantity, at) => ({ title: `Article ${at}`, unitPrice: '19.99', quantity })),
        shopper: groups ? { ...grouped, tags: groups } : { email: 'ada@example.com', firstName: 'Ada' },
        discounts: percentOff ? [{ kind: 'order', percent: percentOff }] : [],
        ...(currency && { currency, rate: '1.1' }),
        paid: true,
      })) as { id: string; name: string };
      await connected.post(`/orders/${order.name.slice(1)}/fulfillments`);
      names.set(order.id, order.name);
      return order.id;
    },
    // Who has an account is a customer, too.
    groupsAs: (groups) => (plugin ? ['customer', ...groups] : []),
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

platformContract('WooCommerce with our plugin', { keepsReturns: false }, () => open(true));
platformContract('WooCommerce without our plugin', { keepsReturns: false }, () => open(false));
