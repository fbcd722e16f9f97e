import { expect, test } from 'vitest';
import type { ReturnRefund } from './command.ts';
import { planDispositions } from './dispositions.ts';
import type { ReverseGoods } from './reverse-goods.ts';

const command = (lines: ReturnRefund['lines']): ReturnRefund => ({
  platformReturnId: 'r',
  orderId: 'o',
  key: 'k',
  rmaNumber: 'R-1',
  sendBy: '2026-01-01T00:00:00Z',
  amount: { minor: 1, currency: 'EUR' },
  lines,
});
const goods: ReverseGoods = {
  fulfillmentLineOf: new Map([
    ['line-1', 'f-1'],
    ['line-2', 'f-2'],
  ]),
  lines: [
    { id: 'back-1', fulfillmentLineId: 'f-1', undecided: 1 },
    { id: 'back-2', fulfillmentLineId: 'f-1', undecided: 2 },
    { id: 'back-3', fulfillmentLineId: 'f-2', undecided: 0 },
  ],
  locationId: 'place',
};

test('units are disposed over the lines that carry them, restocked ones at a place', () => {
  const dispositions = [
    { disposition: 'RESTOCKED' as const, quantity: 2 },
    { disposition: 'NOT_RESTOCKED' as const, quantity: 1 },
  ];
  expect(planDispositions(command([{ platformLineId: 'line-1', quantity: 3, dispositions }]), goods)).toEqual(
    [
      {
        id: 'line-1',
        quantity: 3,
        dispositions: [
          disposed('back-1', 'RESTOCKED', 1, 'place'),
          disposed('back-2', 'RESTOCKED', 1, 'place'),
          disposed('back-2', 'NOT_RESTOCKED', 1),
        ],
      },
    ],
  );
});

test('units that already have a disposition are processed without a second one', () => {
  const dispositions = [{ disposition: 'RESTOCKED' as const, quantity: 1 }];
  expect(planDispositions(command([{ platformLineId: 'line-2', quantity: 1, dispositions }]), goods)).toEqual(
    [{ id: 'line-2', quantity: 1 }],
  );
});

function disposed(id: string, dispositionType: string, quantity: number, locationId?: string) {
  const place = locationId === undefined ? {} : { locationId };
  return { reverseFulfillmentOrderLineItemId: id, dispositionType, quantity, ...place };
}
