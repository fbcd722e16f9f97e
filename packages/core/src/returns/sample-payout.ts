// What does an order look like whose card was emptied by a refund while a gift card has money left? For tests.
import type { Order, Transaction } from '../order/order.ts';
import { sampleOrder } from '../order/sample-order.ts';
import type { Intent } from './intent.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const pair = (minor: number) => ({ shop: eur(minor), presentment: eur(minor) });

/** €10.00 paid by Visa and wholly refunded, €10.00 paid by gift card; and the intent of the refund. */
export function emptiedVisa(): { order: Order; intent: Intent } {
  const base = sampleOrder({ lines: [{ id: 'L1', quantity: 2, total: 2000 }] });
  const movement = (id: string, more: Partial<Transaction>): Transaction => ({
    ...{ id, kind: 'SALE', status: 'SUCCESS', gateway: 'cards', label: 'Visa ··42', amount: pair(1000) },
    ...{ refundable: null, parentId: null, processedAt: base.processedAt },
    ...more,
  });
  const order: Order = {
    ...base,
    transactions: [
      movement('visa', { refundable: eur(0) }),
      movement('card', { gateway: 'gift_card', label: 'Gift card', refundable: eur(1000) }),
      movement('back', { kind: 'REFUND', gateway: null, label: null, parentId: 'visa' }),
    ],
    refunds: [
      {
        ...{ id: 'platform://Refund/77', createdAt: base.createdAt, note: null, returnId: null },
        ...{ total: pair(1000), lines: [], shipping: [], adjustments: [], transactionIds: ['back'] },
      },
    ],
  };
  return { order, intent: intentOf(order) };
}

function intentOf(order: Order): Intent {
  return {
    ...{ id: 'I1', returnId: 'R1', orderId: order.id, kind: 'refund', sequence: 1, key: 'K1' },
    ...{ amount: eur(1000), lines: [], state: 'done', attempts: 1, sentAt: order.createdAt },
    ...{ evidence: 'platform://Refund/77', answered: null },
  };
}
