// Does the first action follow the state?
import type { Stage } from '@aftercare/core/wire/admin.ts';
import { expect, test } from 'vitest';
import { nothingAllowed } from '../../../../../test/support/admin-fake-data.ts';
import { namePageActions } from './page-actions.ts';

const payable = { minor: 2510, currency: 'EUR' };

test.each<[string, Partial<typeof nothingAllowed>, typeof payable | null, string[], Stage?]>([
  ['a request is approved or declined', { approve: true, decline: true }, null, ['approve', 'decline']],
  ['an approved return is received', { receive: true, close: true }, null, ['receive', 'close']],
  [
    'what is received is paid before more is received',
    { receive: true, refund: true },
    payable,
    ['refund', 'receive'],
  ],
  ['without an amount nothing is paid', { refund: true, close: true }, null, ['close']],
  [
    'what can’t be paid from here may be closed as paid another way',
    { refund: true, closeUnpaid: true },
    null,
    ['closeUnpaid'],
  ],
  ['doubt about money offers no other payment', { checkNow: true, refund: true }, payable, [], 'PERSON'],
])('%s', (_sentence, may, amount, names, stage = 'PAY') => {
  expect(namePageActions({ can: { ...nothingAllowed, ...may }, payable: amount, stage })).toEqual(names);
});
