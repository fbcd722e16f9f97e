// Staff open a return for an order: is it made once, from units that are free, and against the rules with a reason alone?
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleOrder } from '../../packages/core/src/order/sample-order.ts';
import type { ChosenLine } from '../../packages/core/src/returns/proposal.ts';
import type { Deps } from '../../web/src/flows/deps.ts';
import { openReturnByStaff, quoteOpening, readOpenable } from '../../web/src/flows/open-return.ts';
import { quoteReturn } from '../../web/src/flows/quote-return.ts';
import { requestReturn } from '../../web/src/flows/request-return.ts';
import { openToldShopWithPolicy, type ToldShop } from '../mirror/told-shop.ts';

let told: ToldShop;
beforeAll(async () => {
  told = await openToldShopWithPolicy();
});
afterAll(() => told.close());

const inTime = '2026-05-10T10:00:00Z';
const late = '2026-08-01T10:00:00Z';
const at = (now: string): Deps => ({ ...told.deps({ returns: null }), now: () => new Date(now) });
const ada = { name: 'Ada', staffId: '7002' };
let count = 0;

/** An order of three cups of 10.00 each, delivered on 4 May. */
async function ordered() {
  count += 1;
  const [orderId, lineId] = [`order-${count}`, `cup-${count}`];
  const lines = [{ id: lineId, quantity: 3, total: 3000 }];
  const order = sampleOrder({ lines, more: { id: orderId, name: `#${count}`, email: 'mia@example.com' } });
  await told.inShop((store) => store.orders.save(order));
  const chosen = (quantity: number): ChosenLine[] => [{ lineId, quantity, reason: 'UNWANTED', note: '' }];
  return { orderId, chosen };
}

type Ordered = Awaited<ReturnType<typeof ordered>>;

/** What staff send who were shown this sum. */
async function opening({ orderId, chosen }: Ordered, quantity: number, note = 'She was in hospital.') {
  const lines = chosen(quantity);
  const quoted = await quoteOpening(at(late), told.shop, { orderId, chosen: lines });
  if (quoted.answer !== 'quoted') throw new Error(JSON.stringify(quoted));
  const shown = quoted.settlement.total;
  return { orderId, chosen: lines, confirmation: randomUUID(), shown, note, staff: ada };
}

const returnsOf = ({ orderId }: Ordered) => told.inShop((store) => store.returns.ofOrder(orderId));
const eventsOf = (returnId: string) =>
  told.inShop(async (store) => (await store.returns.history(returnId)).map(({ event }) => event));

test('what the page refuses the shopper, staff open with a reason, and the shopper is told how to send it', async () => {
  const order = await ordered();
  const { orderId, chosen } = order;
  expect(await quoteReturn(at(late), told.shop, orderId, chosen(2))).toMatchObject({ ok: false });
  expect(await readOpenable(at(late), told.shop, orderId)).toMatchObject({
    lines: [{ returnable: 3, withinRules: 0, reasons: ['OUTSIDE_WINDOW'] }],
  });
  const asked = await opening(order, 2);
  for (const note of ['', ' \n'])
    expect(await openReturnByStaff(at(late), told.shop, { ...asked, note })).toEqual({
      ...{ answer: 'refused', reasons: ['OVERRIDE_UNEXPLAINED'] },
    });
  expect(await returnsOf(order)).toEqual([]);
  const made = await openReturnByStaff(at(late), told.shop, asked);
  expect(made).toEqual({ answer: 'made', returnId: asked.confirmation });
  expect(await returnsOf(order)).toMatchObject([
    { id: asked.confirmation, origin: 'staff', status: 'OPEN', settlement: { total: asked.shown } },
  ]);
  expect(await eventsOf(asked.confirmation)).toMatchObject([
    {
      type: 'REQUESTED',
      by: { kind: 'staff', ...ada },
      needsReview: expect.arrayContaining(['OUTSIDE_WINDOW']),
    },
    { type: 'APPROVED', by: { kind: 'staff', ...ada }, note: 'She was in hospital.' },
  ]);
  const notices = await told.inShop((store) => store.notices.ofReturn(asked.confirmation));
  expect(notices).toMatchObject([{ kind: 'return-approved', to: 'mia@example.com' }]);
});

test('the sum is the one the shopper was shown while there was time, and its reason lies apart from the event', async () => {
  const order = await ordered();
  const shown = await quoteReturn(at(inTime), told.shop, order.orderId, order.chosen(2));
  const asked = await opening(order, 2);
  expect(shown).toMatchObject({ ok: true, quote: { settlement: { total: asked.shown } } });
  await openReturnByStaff(at(late), told.shop, asked);
  const rows = await told.query(
    `SELECT event::text AS event FROM return_events WHERE return_id = '${asked.confirmation}'`,
  );
  expect(rows).toHaveLength(2);
  for (const { event } of rows) expect(event).not.toContain('hospital');
});

test('pressed ten times at once it is one return, of one mail', async () => {
  const order = await ordered();
  const asked = await opening(order, 1);
  const press = () => openReturnByStaff(at(late), told.shop, asked);
  const answers = await Promise.all(Array.from({ length: 10 }, press));
  expect(new Set(answers.map((one) => JSON.stringify(one)))).toEqual(
    new Set([JSON.stringify({ answer: 'made', returnId: asked.confirmation })]),
  );
  expect(await returnsOf(order)).toHaveLength(1);
  expect(await eventsOf(asked.confirmation)).toHaveLength(2);
  expect(await told.inShop((store) => store.notices.ofReturn(asked.confirmation))).toHaveLength(1);
});

test('a press of one order is no press of another’s', async () => {
  const [one, two] = [await ordered(), await ordered()];
  const asked = await opening(one, 1);
  await openReturnByStaff(at(late), told.shop, asked);
  const other = { ...(await opening(two, 1)), confirmation: asked.confirmation };
  expect(await openReturnByStaff(at(late), told.shop, other)).toEqual({ answer: 'missing' });
  expect(await returnsOf(two)).toEqual([]);
});

test('shopper and staff who want the same units at once get them once', async () => {
  const order = await ordered();
  const asked = { ...(await opening(order, 2)), note: '' };
  const quoted = await quoteReturn(at(inTime), told.shop, order.orderId, order.chosen(2));
  if (!quoted.ok) throw new Error('refused');
  const shown = quoted.quote.settlement.total;
  const confirmed = { orderId: order.orderId, chosen: order.chosen(2), confirmation: randomUUID(), shown };
  const answers = await Promise.all([
    requestReturn(at(inTime), told.shop, confirmed),
    openReturnByStaff(at(inTime), told.shop, asked),
  ]);
  expect(answers.map(({ answer }) => answer).toSorted()).toEqual(['made', 'refused']);
  expect(await returnsOf(order)).toHaveLength(1);
});

test('who was shown another sum is asked to look again', async () => {
  const order = await ordered();
  const asked = await opening(order, 1);
  const shown = { ...asked.shown, minor: asked.shown.minor + 1 };
  expect(await openReturnByStaff(at(late), told.shop, { ...asked, shown })).toEqual({ answer: 'changed' });
  expect(await returnsOf(order)).toEqual([]);
});

test('an order that is not there has nothing to open', async () => {
  const { chosen } = await ordered();
  const asked = await opening(await ordered(), 1);
  const gone = { ...asked, orderId: 'gone', chosen: chosen(1) };
  expect(await readOpenable(at(late), told.shop, 'gone')).toBeNull();
  expect(await openReturnByStaff(at(late), told.shop, gone)).toEqual({ answer: 'missing' });
});
