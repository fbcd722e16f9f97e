// Does the WooCommerce adapter keep the contract against a shop that runs? Given by its address and keys.
import { parseAmount } from '../../packages/core/src/money/amount.ts';
import { createTransport, type Transport } from '../../packages/woocommerce/src/client/transport.ts';
import { createWooCommercePlatform } from '../../packages/woocommerce/src/platform.ts';
import { platformContract } from '../contracts/platform.ts';
import type { ShopUnderTest } from '../contracts/shop-under-test.ts';
import { liveHost, openLiveShop } from './live-shop.ts';

interface RefundRow {
  readonly amount: string;
  readonly refunded_payment: boolean;
  readonly id: number;
}

async function open(transport: Transport, tellsGroups: boolean): Promise<ShopUnderTest> {
  const shop = await openLiveShop();
  const product = await shop.call<{ id: number }>('POST', 'products', {
    name: 'Article of a test',
    regular_price: '19.99',
    catalog_visibility: 'hidden',
  });
  const accounts: number[] = [];
  const account = async () => {
    const email = `rosa-${Date.now()}@example.com`;
    const { id } = await shop.call<{ id: number }>('POST', 'customers', {
      email,
      password: crypto.randomUUID(),
    });
    accounts.push(id);
    return id;
  };
  return {
    platform: createWooCommercePlatform({ ...shop, transport }),
    placeOrder: async ({ units, percentOff = 0, groups }) => {
      const order = await shop.call<{ id: number }>('POST', 'orders', {
        payment_method: shop.paymentMethod,
        payment_method_title: 'Card',
        set_paid: true,
        ...(groups && { customer_id: await account() }),
        billing: { first_name: 'Ada', last_name: 'L', email: 'ada@example.com', country: 'DE' },
        line_items: units.map((quantity) => {
          const before = 16.798319 * quantity;
          const total = (before * (100 - percentOff)) / 100;
          return { product_id: product.id, quantity, subtotal: before.toFixed(6), total: total.toFixed(6) };
        }),
      });
      await shop.call('PUT', `orders/${order.id}`, { status: 'completed' });
      return String(order.id);
    },
    // WooCommerce's REST puts nobody into a role of the shop's own.
    groupsAs: () => (tellsGroups ? ['customer'] : []),
    refundsOf: async (orderId) => {
      const rows = await shop.call<RefundRow[]>('GET', `orders/${orderId}/refunds`);
      return rows
        .filter((row) => row.refunded_payment)
        .toSorted((a, b) => a.id - b.id)
        .map(({ amount }) => ({ amount: parseAmount(amount, shop.currency), outcome: 'done' as const }));
    },
    foreignCurrency: undefined,
    close: async () => {
      for (const id of accounts) await shop.call('DELETE', `customers/${id}?force=true`);
      await shop.call('DELETE', `products/${product.id}?force=true`);
    },
  };
}

const transport = createTransport({ privateHosts: [liveHost()] });

/** As it is in a shop that has not got it. */
const withoutPlugin: Transport = async (sending) => {
  if (!sending.url.pathname.includes('/wc-aftercare/')) return withoutRoles(await transport(sending));
  const text = '{"code":"rest_no_route","message":"No route was found","data":{"status":404}}';
  return { status: 404, headers: {}, text };
};

function withoutRoles<A extends { readonly text: string }>(answer: A): A {
  return { ...answer, text: answer.text.replaceAll(/,"aftercare_customer_roles":\[[^\]]*\]/g, '') };
}

platformContract('WooCommerce, live', { keepsReturns: false }, () => open(transport, true));
platformContract('WooCommerce without our plugin, live', { keepsReturns: false }, () =>
  open(withoutPlugin, false),
);
