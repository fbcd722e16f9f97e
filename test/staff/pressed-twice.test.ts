// A press was taken and its answer lost: does who presses again find their own work, and nobody else's for theirs?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleOrder } from '../../packages/core/src/order/sample-order.ts';
import { sampleReturn } from '../../packages/core/src/returns/sample-return.ts';
import { approveReturn } from '../../web/src/flows/approve-return.ts';
import type { Outcome } from '../../web/src/flows/change-return.ts';
import { closeReturn } from '../../web/src/flows/close-return.ts';
import type { Decided } from '../../web/src/flows/decided.ts';
import { declineReturn } from '../../web/src/flows/decline-return.ts';
import { publishPolicy } from '../../web/src/flows/publish-policy.ts';
import { receiveReturn } from '../../web/src/flows/receive-return.ts';
import { refundReturn } from '../../web/src/flows/refund-return.ts';
import { settleDoubt } from '../../web/src/flows/settle-doubt.ts';
import { welcomeStaff } from '../../web/src/flows/welcome-staff.ts';
import { openToldShopWithPolicy, type ToldShop } from '../mirror/told-shop.ts';

let told: ToldShop;
beforeAll(async () => {
  told = await openToldShopWithPolicy();
});
afterAll(() => told.close());

type Press = (decided: Decided) => Promise<Outcome>;

const deps = () => told.deps({ returns: null });
const seen = (returnId: string) =>
  told.inShop(async ({ returns, intents }) => ({
    value: await returns.get(returnId),
    history: (await returns.history(returnId)).map(({ event }) => event),
    intents: await intents.ofReturn(returnId),
  }));

const approve: Press = (decided) => approveReturn(deps(), told.shop, decided);
const decline =
  (reason: string): Press =>
  (decided) =>
    declineReturn(deps(), told.shop, { ...decided, reason });
const receive =
  (quantity: number): Press =>
  async (decided) => {
    const returnLineId = (await seen(decided.returnId)).value?.lines[0]?.id ?? '';
    const lines = [{ returnLineId, disposition: 'RESTOCKED' as const, quantity }];
    return receiveReturn(deps(), told.shop, { ...decided, lines });
  };
const refund: Press = (decided) => refundReturn(deps(), told.shop, decided);
const close =
  (paidAnotherWay: string): Press =>
  (decided) =>
    closeReturn(deps(), told.shop, { ...decided, paidAnotherWay });
const doubt: Press = async ({ returnId }) => {
  const { value, intents } = await seen(returnId);
  await told.query(`UPDATE intents SET state = 'person' WHERE intent_id = '${intents[0]?.id}'`);
  if (value === null) throw new Error('no return');
  return { ok: true, value };
};
const word =
  (isPaid: boolean, note: string): Press =>
  async (decided) => {
    const intentId = (await seen(decided.returnId)).intents[0]?.id ?? '';
    return settleDoubt(deps(), told.shop, { ...decided, intentId, isPaid, note });
  };

let count = 0;

/** A return of two cups that has just been asked for, brought as far as these presses lead. */
async function opened(presses: readonly Press[]): Promise<string> {
  count += 1;
  const returnId = `return-${count}`;
  const order = sampleOrder({
    lines: [{ id: `cup-${count}`, quantity: 2, total: 2000 }],
    more: { id: `order-${count}`, name: `#${count}` },
  });
  const value = sampleReturn({ order, id: returnId, lines: [{ lineId: `cup-${count}`, quantity: 2 }] });
  await told.inShop(async (store) => {
    await store.orders.save(order);
    await store.returns.insert({ ...value, platformReturnId: null, status: 'REQUESTED' });
  });
  for (const press of presses) expect(await pressOn(returnId, press)).toMatchObject({ ok: true });
  return returnId;
}

const ada: Pick<Decided, 'staff' | 'staffId' | 'payer'> = { staff: 'Ada', staffId: '1' };
const namesake = { staff: 'Ada', staffId: '2' };
const payingNothing = { role: 'agent', paysUpTo: { minor: 0, currency: 'EUR' } } as const;

async function pressOn(returnId: string, press: Press, { by = ada, revision = -1 } = {}) {
  const now = revision < 0 ? ((await seen(returnId)).value?.revision ?? 0) : revision;
  return press({ returnId, ...by, revision: now });
}

const arrived = [approve, receive(1)];
const doubtful = [...arrived, refund, doubt];

test.each<[string, readonly Press[], Press, Press | null]>([
  ['an approval', [], approve, decline('Worn')],
  ['a decline', [], decline(' Worn '), decline('Too late')],
  ['a receipt', [approve], receive(1), receive(2)],
  ['a refund', arrived, refund, null],
  ['a close with how it was settled', arrived, close('By bank.'), close('In cash.')],
  ['a word that it was paid', doubtful, word(true, 'At the bank.'), word(true, 'In cash.')],
  ['a word that it was not', doubtful, word(false, 'Not at the bank.'), word(true, 'Not at the bank.')],
])(
  '%s pressed twice is taken once and answered as well; another’s or other words are told of the change',
  async (_, before, press, other) => {
    const returnId = await opened(before);
    const revision = (await seen(returnId)).value?.revision ?? 0;
    expect(await pressOn(returnId, press, { revision })).toMatchObject({ ok: true });
    const once = await seen(returnId);
    expect(await pressOn(returnId, press, { revision })).toEqual({ ok: true, value: once.value });
    const changed = { ok: false, why: 'conflict' };
    for (const by of [{ staff: 'Jan', staffId: '3' }, namesake, { staff: 'Ada' }])
      expect(await pressOn(returnId, press, { revision, by })).toMatchObject(changed);
    if (other !== null) expect(await pressOn(returnId, other, { revision })).toMatchObject(changed);
    expect(await seen(returnId)).toEqual(once);
  },
);

test('a press is known again however much has happened since', async () => {
  const returnId = await opened([]);
  const { revision } = (await seen(returnId)).value ?? { revision: 0 };
  for (const press of [...arrived, refund])
    expect(await pressOn(returnId, press)).toMatchObject({ ok: true });
  const once = await seen(returnId);
  expect(await pressOn(returnId, approve, { revision })).toEqual({ ok: true, value: once.value });
  expect(await seen(returnId)).toEqual(once);
});

test.each<[string, readonly Press[], Press]>([
  ['a refund', arrived, refund],
  ['a close with how it was settled', arrived, close('By bank.')],
  ['a word that it was paid', doubtful, word(true, 'At the bank.')],
  ['a word that it was not', doubtful, word(false, 'Not at the bank.')],
])(
  '%s pressed again by who may pay nothing any more is refused as the first time',
  async (_, before, press) => {
    const returnId = await opened(before);
    const revision = (await seen(returnId)).value?.revision ?? 0;
    expect(await pressOn(returnId, press, { revision })).toMatchObject({ ok: true });
    const again = await pressOn(returnId, press, { revision, by: { ...ada, payer: payingNothing } });
    expect(again).toMatchObject({ ok: false, why: 'above' });
  },
);

test('a policy published twice is one version; another’s, or another policy on the same one, is told', async () => {
  const { policy, version } = await told.inShop(({ policies }) => policies.current());
  const by = { staffId: '1', name: 'Ada' };
  const asked = { policy: { ...policy, merchantReturnDays: 21 }, basedOn: version, by };
  await comeIn(by);
  const publish = (more: Partial<typeof asked> = {}) =>
    publishPolicy(deps(), told.shop, { ...asked, ...more });
  const published = { answer: 'published', version: version + 1 };
  expect(await publish()).toEqual(published);
  expect(await publish()).toEqual(published);
  expect(await publish({ by: { staffId: '3', name: 'Jan' } })).toEqual({ answer: 'conflict' });
  expect(await publish({ by: namesakeOf(by) })).toEqual({ answer: 'conflict' });
  expect(await publish({ policy })).toEqual({ answer: 'conflict' });
  // The version bears a name alone, so two of that name are told, both of them.
  await comeIn(namesakeOf(by));
  for (const one of [by, namesakeOf(by)]) expect(await publish({ by: one })).toEqual({ answer: 'conflict' });
  expect(await told.inShop(({ policies }) => policies.versions())).toHaveLength(version + 1);
});

const namesakeOf = <T extends { readonly staffId: string }>(one: T) => ({ ...one, staffId: '2' });

async function comeIn({ staffId, name }: { staffId: string; name: string }): Promise<void> {
  const comer = { staffId, name, knownBy: 'platform', ownsPlatform: null } as const;
  await told.inShop((store) => welcomeStaff(deps(), store, comer));
}
