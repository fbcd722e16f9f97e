// How does the plugin give money back so that the same key moves it once and is answered the same for ever?
import { big, sum } from '../world/decimal.ts';
import { gatewayOf } from '../world/gateways.ts';
import { makeRefund, type RefundAsked, type RefundEnd } from '../world/make-refund.ts';
import { refundsOf, remainingOf } from '../world/save-order.ts';
import type { WooOrder } from '../world/site-types.ts';
import type { Intent, Plugin } from './plugin.ts';

export type SafeLine = {
  lineId: number;
  quantity: number;
  total: string;
  taxes: Record<string, string>;
  restock: number;
};
export type SafeRefund = {
  key: string;
  orderId: number;
  amount: string;
  currency: string;
  reason: string;
  lines: SafeLine[];
};

export const OPERATION = 'plugin.refunds';

/** Under the order's lock: the row first, then WooCommerce, then what came of it. null: killed in the middle. */
export async function refundSafely(
  plugin: Plugin,
  order: WooOrder,
  asked: SafeRefund,
): Promise<Intent | null> {
  const content = contentOf(asked);
  const fresh: Intent = {
    ...{ id: asked.key, orderId: order.id, content, state: 'asking', refundId: null, message: null },
    gateway: order.payment_method,
    at: plugin.site.now(),
  };
  const tooMuch = objectionTo(plugin, order, asked);
  if (tooMuch) return plugin.intents.put({ ...fresh, state: 'refused', message: tooMuch, gateway: null });
  const canPay = gatewayOf(order.payment_method)?.supports.includes('refunds') ?? false;
  const pays = canPay && big(asked.amount).gt(0);
  plugin.intents.put(fresh);
  const end = await makeRefund(plugin.site, order.id, refundOf(asked, pays));
  if (end.ok === null) return null;
  if (!end.ok) return plugin.intents.put(await settleFailure(plugin, order, asked, fresh, end));
  const isByHand = !canPay && big(asked.amount).gt(0);
  return plugin.intents.put({
    ...fresh,
    state: isByHand ? 'by-hand' : 'done',
    refundId: Number(end.refund.id),
  });
}

export const contentOf = ({ key: _key, ...asked }: SafeRefund): string => JSON.stringify(asked);

// Where the gateway had paid before something threw, the refund is booked again without asking it.
async function settleFailure(
  plugin: Plugin,
  order: WooOrder,
  asked: SafeRefund,
  fresh: Intent,
  end: RefundEnd & { ok: false },
): Promise<Intent> {
  if (!end.paid) return { ...fresh, state: 'refused', message: end.message };
  const booked = await makeRefund(plugin.site, order.id, refundOf(asked, false));
  const refundId = booked.ok ? Number(booked.refund.id) : null;
  return { ...fresh, state: 'done', refundId, message: end.message };
}

function refundOf(asked: SafeRefund, payment: boolean): RefundAsked {
  const named = `[${asked.key}]`;
  return {
    amount: asked.amount,
    reason: asked.reason.includes(named) ? asked.reason : `${asked.reason} ${named}`.trim(),
    lines: asked.lines.map((line) => ({
      ...{ id: line.lineId, quantity: line.quantity, refund_total: line.total, restock: line.restock },
      refund_tax: Object.entries(line.taxes).map(([id, tax]) => ({ id: Number(id), refund_total: tax })),
    })),
    ...{ exactly: true, payment, restock: true, key: asked.key, operation: OPERATION },
    meta: [{ key: '_aftercare_key', value: asked.key }],
  };
}

/** What is left of the order, and of each of its lines. */
function objectionTo(plugin: Plugin, order: WooOrder, asked: SafeRefund): string | null {
  if (plugin.site.world.faults.isOn('over-refund-check-off')) return null;
  if (big(asked.amount).gt(remainingOf(plugin.site, order))) return 'More than is left of the order.';
  const refunds = refundsOf(plugin.site, Number(order.id));
  for (const line of asked.lines) {
    const bought = order.line_items.find((each) => each.id === line.lineId);
    const isKnown =
      bought ?? [...order.shipping_lines, ...order.fee_lines].find((each) => each.id === line.lineId);
    if (!isKnown) return `The order has no line ${line.lineId}.`;
    const gone = refunds
      .flatMap((refund) => refund.line_items)
      .filter((each) =>
        each.meta_data.some((meta) => meta.key === '_refunded_item_id' && meta.value === String(line.lineId)),
      )
      .reduce((units, each) => units - each.quantity, 0);
    if (bought && line.quantity > bought.quantity - gone) return `More than is left of line ${line.lineId}.`;
  }
  return null;
}

/** Do the lines add up to the amount? */
export const addsUp = ({ amount, lines }: SafeRefund): boolean =>
  lines.length === 0 || sum(lines.flatMap((line) => [line.total, ...Object.values(line.taxes)])).eq(amount);
