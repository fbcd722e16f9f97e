// Which ways to pay does the shop have, and what do they do when money is to go back?
import type { Site } from './site.ts';
import type { WooOrder } from './site-types.ts';

export type Gateway = { id: string; title: string; description: string; supports: string[]; order: number };

export const GATEWAYS: readonly Gateway[] = [
  {
    id: 'practice_card',
    title: 'Practice card',
    description: 'Pays at once; no money is real.',
    supports: ['products', 'refunds'],
    order: 1,
  },
  {
    id: 'bacs',
    title: 'Direct bank transfer',
    description: 'Make your payment directly into our bank account.',
    supports: ['products'],
    order: 2,
  },
  {
    id: 'cod',
    title: 'Cash on delivery',
    description: 'Pay with cash upon delivery.',
    supports: ['products'],
    order: 3,
  },
];

export const gatewayOf = (id: string): Gateway | undefined => GATEWAYS.find((each) => each.id === id);

export type GatewayAnswer = { said: 'yes' } | { said: 'no'; message: string };

const ASKING_MS = 8;

/** Asks the payment provider to give money back; what really moved stands in the ledger alone. */
export async function refundAtGateway(
  site: Site,
  order: WooOrder,
  asked: { amount: string; key: string | null; operation: string },
): Promise<GatewayAnswer> {
  const { faults } = site.world;
  await new Promise((done) => setTimeout(done, ASKING_MS));
  if (faults.fires('gateway-error', asked.operation)) {
    record(site, order, asked, { outcome: 'refused', reason: 'The card was closed' });
    return { said: 'no', message: 'Practice card: the card was closed.' };
  }
  const lie = faults.strike('lying-gateway', asked.operation);
  if (lie) {
    const reason =
      lie.mode === 'failure' ? 'The payment failed later' : 'The gateway said yes and moved nothing';
    record(site, order, asked, { outcome: 'refused', reason });
    return { said: 'yes' };
  }
  record(site, order, asked, { outcome: 'done', reason: null });
  return { said: 'yes' };
}

function record(
  site: Site,
  order: WooOrder,
  asked: { amount: string; key: string | null },
  end: { outcome: 'done' | 'refused'; reason: string | null },
): void {
  site.world.ledger.record({
    shop: site.domain,
    order: `#${order.number}`,
    kind: 'refund',
    amount: asked.amount,
    currency: order.currency,
    at: site.world.timestamp(),
    key: asked.key,
    ...end,
  });
}

/** The shopper's payment as the ledger keeps it. */
export function recordCharge(site: Site, order: WooOrder): void {
  site.world.ledger.record({
    shop: site.domain,
    order: `#${order.number}`,
    kind: 'charge',
    amount: order.total,
    currency: order.currency,
    at: site.world.timestamp(),
    key: null,
    outcome: 'done',
    reason: null,
  });
}
