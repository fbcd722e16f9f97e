// What does an open return pay, part by part as it arrives? A test's way through receipt, plan and proof.
import { subtract } from '../money/arithmetic.ts';
import type { Money } from '../money/money.ts';
import type { Order } from '../order/order.ts';
import { evolveAll } from './evolve.ts';
import type { Intent } from './intent.ts';
import { planRefund } from './refund-plan.ts';
import type { Return, ReturnEvent } from './return.ts';

export interface SamplePart {
  readonly lineId: string;
  readonly quantity: number;
  /** Paid in the platform's own admin, by the same rule as here; else by a refund of ours. */
  readonly payer?: 'merchant' | undefined;
}

const by = { kind: 'staff', name: 'Mia' } as const;
const at = '2026-05-11T10:00:00Z';

/** Each part's amount or the reasons it is not paid for; a part that is refused is as if it had not arrived. */
export function payParts(
  { owner, order }: { owner: Return; order: Order },
  parts: readonly SamplePart[],
): (Money | readonly string[])[] {
  let value = owner;
  const intents: Intent[] = [];
  return parts.map((part) => {
    if (part.payer === 'merchant') {
      const before = dueOfTaken(value, part.lineId);
      value = evolveAll(value, [elsewhere(value, part)]);
      return subtract(dueOfTaken(value, part.lineId), before);
    }
    const received = evolveAll(value, [arrival(value, part)]);
    const plan = planRefund({ owner: received, returns: [received], events: [], intents, order });
    if (!plan.ok) return plan.reasons;
    const intent: Intent = {
      ...{ id: `I${intents.length + 1}`, returnId: owner.id, orderId: order.id, kind: 'refund' },
      ...{ sequence: intents.length + 1, key: `K${intents.length + 1}`, amount: plan.amount },
      ...{ lines: plan.lines, state: 'done', attempts: 1, sentAt: at, evidence: null, answered: null },
    };
    intents.push(intent);
    const money = { intentId: intent.id, amount: plan.amount.minor, currency: plan.amount.currency };
    const said = { ...money, at, lines: plan.lines };
    value = evolveAll(received, [
      { type: 'REFUND_RESERVED', by, ...said },
      { type: 'REFUNDED', ...said },
    ]);
    return plan.amount;
  });
}

/** What the units of a line that are paid so far are due, whoever paid them. */
function dueOfTaken({ lines, settlement }: Return, lineId: string): Money {
  const taken = lines.reduce((all, line) => all + (line.lineId === lineId ? line.reservedQuantity : 0), 0);
  const dues = settlement.lines.find((line) => line.lineId === lineId)?.unitDues.slice(0, taken) ?? [];
  return { minor: dues.reduce((all, due) => all + due, 0), currency: settlement.total.currency };
}

function elsewhere(owner: Return, { lineId, quantity }: SamplePart): ReturnEvent {
  const returnLineId = owner.lines.find((line) => line.lineId === lineId)?.id ?? '';
  return { type: 'REFUNDED_ELSEWHERE', by: { kind: 'platform' }, at, lines: [{ returnLineId, quantity }] };
}

function arrival(owner: Return, { lineId, quantity }: SamplePart): ReturnEvent {
  const returnLineId = owner.lines.find((line) => line.lineId === lineId)?.id ?? '';
  return { type: 'RECEIVED', by, at, lines: [{ returnLineId, disposition: 'RESTOCKED', quantity }] };
}
