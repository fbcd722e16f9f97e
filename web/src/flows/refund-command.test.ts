// By what is a movement of money found again at the platform?
import type { Return } from '@aftercare/core/returns/return.ts';
import { expect, test } from 'vitest';
import { nameOf } from './refund-command.ts';

test('a movement of money is named with its key and when it was sent: what keeps no older book proves nothing', () => {
  const sentAt = '2026-11-23T10:00:00.000Z';
  const owner = { platformReturnId: null } as Return;
  const name = { orderId: '22', platformReturnId: null, key: 'key-1', sentAt };
  expect(nameOf({ orderId: '22', key: 'key-1', sentAt }, owner)).toEqual(name);
});
