// Does the queue say where a return stands, and offer only what would work?
import { expect, test } from 'vitest';
import { sampleOrder } from '../order/sample-order.ts';
import type { IntentState } from './intent.ts';
import type { Return, ReturnLine } from './return.ts';
import { sampleReturn } from './sample-return.ts';
import { actionsOf, stageOf } from './stage.ts';

const order = sampleOrder({ lines: [{ id: 'A', quantity: 2, total: 2000 }] });
const open = sampleReturn({ order, lines: [{ lineId: 'A', quantity: 2 }] });
const withLine = (more: Partial<ReturnLine>, status: Return['status'] = 'OPEN'): Return => ({
  ...open,
  status,
  lines: open.lines.map((line) => ({ ...line, ...more })),
});
const here = (quantity: number) => [{ disposition: 'RESTOCKED' as const, quantity }];
const missing = [{ disposition: 'MISSING' as const, quantity: 2 }];

test.each<[string, Return, IntentState[], string, string]>([
  ['a request', withLine({}, 'REQUESTED'), [], 'DECIDE', 'approve decline'],
  ['an open return', open, [], 'RECEIVE', 'receive close'],
  ['half of it here', withLine({ received: here(1) }), [], 'PAY', 'receive refund closeUnpaid'],
  [
    'half of it being paid',
    withLine({ received: here(1), reservedQuantity: 1 }),
    ['sending'],
    'PAYING',
    'receive checkNow',
  ],
  [
    'a refund waiting to be sent',
    withLine({ received: here(2), reservedQuantity: 2 }),
    ['reserved'],
    'PAYING',
    'checkNow',
  ],
  [
    'half of it paid',
    withLine({ received: here(1), reservedQuantity: 1, refundedQuantity: 1 }),
    ['done'],
    'RECEIVE',
    'receive close',
  ],
  [
    'money in doubt',
    withLine({ received: here(2), reservedQuantity: 2 }),
    ['done', 'person'],
    'PERSON',
    'checkNow',
  ],
  ['a refused refund', withLine({ received: here(2) }), ['refused'], 'PAY', 'refund closeUnpaid'],
  [
    'all of it paid',
    withLine({ received: here(2), reservedQuantity: 2, refundedQuantity: 2 }),
    ['done'],
    'PAID',
    'close',
  ],
  [
    'paid and closed',
    withLine({ received: here(2), reservedQuantity: 2, refundedQuantity: 2 }, 'CLOSED'),
    ['done'],
    'PAID',
    '',
  ],
  ['nothing came', withLine({ received: missing }), [], 'CLOSED', 'receive close'],
  [
    'here, never paid, and closed on the platform',
    withLine({ received: here(2) }, 'CLOSED'),
    [],
    'CLOSED',
    '',
  ],
  ['closed with nothing', withLine({}, 'CLOSED'), [], 'CLOSED', ''],
  ['declined', withLine({}, 'DECLINED'), [], 'DECLINED', ''],
  ['canceled', withLine({}, 'CANCELED'), [], 'CANCELED', ''],
])('%s', (_, value, states, stage, actions) => {
  const intents = states.map((state) => ({ state }));
  expect(stageOf(value, intents)).toBe(stage);
  const can = Object.entries(actionsOf(value, intents)).flatMap(([name, works]) => (works ? [name] : []));
  expect(can.join(' ')).toBe(actions);
});
