import type { Intent } from '@aftercare/core/returns/intent.ts';
import type { Return } from '@aftercare/core/returns/return.ts';
import { expect, test } from 'vitest';
import type { ReturnFilter } from '../../flows/store.ts';
import { readerIn } from '../reader.ts';
import { readReturnsPage } from './returns-page.ts';

const reader = readerIn('en');

/** A shop of this many pages of open returns of which nothing has arrived yet. */
function shopOf(pages: number, intents: Intent[] = []) {
  const asked: ReturnFilter[] = [];
  const intentsOf: (readonly string[])[] = [];
  const waiting = Array.from({ length: 25 }, (_, index) => awaited(`r${index}`));
  return {
    asked,
    intentsOf,
    returns: {
      page: async (filter: ReturnFilter) => {
        asked.push(filter);
        return { returns: waiting, next: asked.length < pages ? `page ${asked.length}` : null };
      },
      counts: async () => ({ REQUESTED: 0, OPEN: 25 * pages, DECLINED: 0, CLOSED: 0, CANCELED: 0 }),
    },
    intents: {
      ofReturns: async (returnIds: readonly string[]) => {
        intentsOf.push(returnIds);
        return intents;
      },
    },
    orders: { many: async () => [] },
  };
}

function sending(returnId: string): Intent {
  return {
    ...{ id: 'i', returnId, orderId: 'o', kind: 'refund', sequence: 1, key: 'k', lines: [] },
    ...{ amount: { minor: 100, currency: 'EUR' }, state: 'sending', attempts: 1 },
    ...{ sentAt: null, evidence: null, answered: null },
  };
}

function awaited(id: string): Return {
  const nothing = { minor: 0, currency: 'EUR' };
  return {
    ...{ id, orderId: 'o', rmaNumber: 'R-1', platformReturnId: null, origin: 'portal', status: 'OPEN' },
    ...{ createdAt: '2026-01-10T10:00:00.000Z', policyVersion: 1, reasons: [], declineReason: null },
    lines: [
      {
        ...{ id: `${id}-1`, lineId: '1', fulfillmentLineId: 'f', platformLineId: null, quantity: 1 },
        ...{ reason: 'UNWANTED', note: '', received: [], reservedQuantity: 0, refundedQuantity: 0 },
      },
    ],
    settlement: { lines: [], returnShippingFee: nothing, total: nothing },
    revision: 0,
  };
}

test('one request reads ten pages at most, and tells where the next goes on', async () => {
  const shop = shopOf(400);
  const page = await readReturnsPage(shop, reader, { stages: ['PAY'], statuses: null, after: null });
  expect(page).toMatchObject({ returns: [], next: 'page 10' });
  expect(shop.asked).toHaveLength(10);
  await readReturnsPage(shop, reader, { stages: ['PAY'], statuses: null, after: page.next });
  expect(shop.asked.at(10)?.after).toBe('page 10');
});

test('a page that is full is the last one read', async () => {
  const shop = shopOf(400);
  const page = await readReturnsPage(shop, reader, { stages: ['RECEIVE'], statuses: null, after: null });
  expect(page.returns).toHaveLength(25);
  expect(shop.asked).toHaveLength(1);
});

test('money is found by where it is, so closed returns are not gone through for it', async () => {
  const shop = shopOf(1);
  await readReturnsPage(shop, reader, { stages: ['PAY', 'PAYING', 'PERSON'], statuses: null, after: null });
  expect(shop.asked[0]?.status).toEqual(['OPEN']);
  expect(shop.asked[0]?.withMoneyOf).toContain('CLOSED');
});

test('the money of a whole page is asked for at once, and each return is judged by its own', async () => {
  const shop = shopOf(1, [sending('r3')]);
  const page = await readReturnsPage(shop, reader, { stages: ['PAYING'], statuses: null, after: null });
  expect(page.returns.map(({ id, stage }) => `${id} ${stage}`)).toEqual(['r3 PAYING']);
  expect(shop.intentsOf).toHaveLength(1);
  expect(shop.intentsOf[0]).toHaveLength(25);
});
