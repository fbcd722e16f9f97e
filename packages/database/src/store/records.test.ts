import type { Policy } from '@aftercare/core/policy/policy.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShopDatabase, type ShopDatabase } from '../../../../test/support/shop-database.ts';
import type { StoredEvent } from './return-events.ts';
import { sampleReturn } from './sample-return.ts';

let fjord: ShopDatabase;

beforeAll(async () => {
  fjord = await openShopDatabase();
});
afterAll(() => fjord.close());

const inShop: ShopDatabase['inShop'] = (work) => fjord.inShop(work);

describe('shops', () => {
  const domain = 'again.myshopify.com';

  test('a shop that comes back is the same shop', async () => {
    const { store } = fjord.database;
    const first = await store.install({ platform: 'shopify', domain, at: '2026-01-01T00:00:00Z' });
    const again = await store.install({ platform: 'shopify', domain, at: '2026-01-05T00:00:00Z' });
    expect(again).toEqual(first);
    await store.uninstall(first.shopId, '2026-02-01T00:00:00Z');
    const gone = await store.shopByDomain('shopify', 'AGAIN.myshopify.com');
    expect(gone?.uninstalledAt).toBe('2026-02-01T00:00:00.000Z');
    const back = await store.install({ platform: 'shopify', domain, at: '2026-03-01T00:00:00Z' });
    expect(back).toMatchObject({ shopId: first.shopId, uninstalledAt: null });
    expect(back.installedAt).toBe('2026-03-01T00:00:00.000Z');
    expect(await store.shopByDomain('woocommerce', domain)).toBeNull();
  });

  test('facts are kept', async () => {
    const facts = {
      ...{ name: 'Fjord', email: 'hello@fjord.example', currency: 'EUR', timeZone: 'Europe/Oslo' },
      ...{ countryCode: 'NO', primaryDomain: 'fjord.example', readsAllOrders: true, storeId: null },
      restocks: 'each' as const,
      plugin: null,
      paysBack: null,
      returnsPage: null,
    };
    await inShop((store) => store.saveFacts(facts));
    expect(await inShop((store) => store.shop())).toMatchObject({ shopId: fjord.shopId, facts });
  });
});

describe('policies', () => {
  const policy = (days: number): Policy => ({
    ...{
      merchantReturnDays: days,
      countedFrom: 'DELIVERY',
      assumedDeliveryDays: 5,
      answerWithinDays: 2,
      sendWithinDays: 14,
      refundWithinDays: 14,
      finalSaleTag: 'final',
      restockingFeeBasisPoints: 0,
    },
    ...{ returnFees: 'FreeReturn', returnShippingFee: { minor: 0, currency: 'EUR' } },
    ...{ autoApproveBelow: { minor: 5000, currency: 'EUR' }, returnAddress: '', instructions: '' },
    rules: [],
  });
  const publish = (days: number, basedOn: number, at: string) =>
    inShop(({ policies }) => policies.publish(policy(days), { basedOn, by: 'Kari', at }));

  test('each instant has the version that was newest then; what is older has the first', async () => {
    await expect(inShop(({ policies }) => policies.current())).rejects.toThrow('no policy');
    await expect(inShop(({ policies }) => policies.at('2026-01-10T00:00:00Z'))).rejects.toThrow('no policy');
    await publish(14, 0, '2026-01-10T00:00:00Z');
    expect(await publish(99, 0, '2026-01-11T00:00:00Z')).toBeNull();
    await publish(30, 1, '2026-02-10T00:00:00Z');
    const daysAt = async (instant: string) =>
      (await inShop(({ policies }) => policies.at(instant))).policy.merchantReturnDays;
    expect(await daysAt('2025-12-01T00:00:00Z')).toBe(14);
    expect(await daysAt('2026-01-10T00:00:00Z')).toBe(14);
    expect(await daysAt('2026-02-09T23:59:59.999Z')).toBe(14);
    expect(await daysAt('2026-02-10T00:00:00Z')).toBe(30);
    expect(await daysAt('2026-02-10T00:30:00+01:00')).toBe(14);
    // Of two of one instant the later one governs.
    await publish(45, 2, '2026-02-10T01:00:00+01:00');
    expect(await daysAt('2026-02-10T00:00:00Z')).toBe(45);
    expect(await daysAt('2026-12-01T00:00:00Z')).toBe(45);
    const versions = await inShop(({ policies }) => policies.versions());
    const current = await inShop(({ policies }) => policies.current());
    expect(current).toEqual(versions[0]);
    expect(versions.map(({ version }) => version)).toEqual([3, 2, 1]);
    expect(await inShop(({ policies }) => policies.numbered(2))).toEqual(versions[1]);
    expect(await inShop(({ policies }) => policies.numbered(4))).toBeNull();
  });
});

test('a kind and subject has one open task, which tells the latest; closed, it may open again', async () => {
  const at = '2026-01-10T10:00:00.000Z';
  const open = (detail: string) =>
    inShop(({ tasks }) => tasks.open({ kind: 'money-in-doubt', subject: 'i1', detail, at }));
  await Promise.all([open('first'), open('first')]);
  await open('second');
  expect(await inShop(({ tasks }) => tasks.list())).toMatchObject([
    { subject: 'i1', detail: 'second', openedAt: at },
  ]);
  await inShop(({ tasks }) => tasks.close([{ kind: 'money-in-doubt', subject: 'i1' }], at));
  expect(await inShop(({ tasks }) => tasks.list())).toEqual([]);
  await open('third');
  expect(await inShop(({ tasks }) => tasks.list())).toHaveLength(1);
});

test('a task is closed by its id, in its own shop alone, and as often as anybody likes', async () => {
  const [at, later] = ['2026-01-10T10:00:00.000Z', '2026-01-11T10:00:00.000Z'];
  await inShop(({ tasks }) => tasks.open({ kind: 'odd', subject: 'i2', detail: 'it', at }));
  const task = (await inShop(({ tasks }) => tasks.list())).find(({ subject }) => subject === 'i2');
  const id = task?.id ?? '';
  const other = { platform: 'shopify', domain: 'tasks.myshopify.com', at } as const;
  const { shopId: otherId } = await fjord.database.store.install(other);
  expect(await fjord.database.store.inShop(otherId, ({ tasks }) => tasks.end(id, at))).toBe(false);
  expect(await inShop(({ tasks }) => tasks.end('\0', at))).toBe(false);
  expect((await inShop(({ tasks }) => tasks.list())).map((one) => one.id)).toContain(id);
  expect(await inShop(({ tasks }) => tasks.end(id, at))).toBe(true);
  expect(await inShop(({ tasks }) => tasks.end(id, later))).toBe(true);
  expect((await inShop(({ tasks }) => tasks.list())).map((one) => one.id)).not.toContain(id);
  expect(await fjord.query(`SELECT closed_at FROM tasks WHERE task_id = '${id}'`)).toEqual([
    { closed_at: new Date(at) },
  ]);
});

test('what lasts is not asked again in words that were marked as done, until it was over', async () => {
  const at = '2026-01-10T10:00:00.000Z';
  const name = { kind: 'return-conflict', subject: 'r9' } as const;
  const ask = async (detail: string, kind: string = name.kind) => {
    await inShop(({ tasks }) => tasks.open({ ...name, kind, detail, at }));
    const found = (await inShop(({ tasks }) => tasks.list())).filter(({ subject }) => subject === 'r9');
    for (const { id } of found) await inShop(({ tasks }) => tasks.end(id, at));
    return found.map((task) => task.detail);
  };
  expect(await ask('they differ')).toEqual(['they differ']);
  expect(await ask('they differ')).toEqual([]);
  expect(await ask('they differ more')).toEqual(['they differ more']);
  await inShop(({ tasks }) => tasks.close([name], at));
  expect(await ask('they differ')).toEqual(['they differ']);
  expect(await ask('it failed', 'job:sync-order')).toEqual(['it failed']);
  expect(await ask('it failed', 'job:sync-order')).toEqual(['it failed']);
});

test('a task about a return, its money or a mail of it leads to the return; one about none to none', async () => {
  const at = '2026-01-10T10:00:00.000Z';
  const value = sampleReturn({ id: 'rt', rmaNumber: 'R-77', platformReturnId: null });
  const lines = value.lines.map((line) => ({ ...line, id: 'rt-1' }));
  const amount = { minor: 4900, currency: 'EUR' };
  const subjects = await inShop(async ({ returns, intents, notices, tasks }) => {
    await returns.insert({ ...value, lines });
    const intentLines = [{ returnLineId: 'rt-1', quantity: 1, dispositions: [] }];
    const intent = await intents.reserve({ returnId: 'rt', orderId: 'o', amount, lines: intentLines });
    const mail = { eventId: 'et', returnId: 'rt', kind: 'return-approved', to: 'a@example.com', data: null };
    const notice = await notices.reserve(mail);
    const ids = ['rt', intent?.id ?? '', notice?.id ?? '', 'an order'];
    for (const subject of ids) await tasks.open({ kind: 'led', subject, detail: 'it', at });
    return ids;
  });
  const listed = (await inShop(({ tasks }) => tasks.list())).filter(({ kind }) => kind === 'led');
  const aboutOf = new Map(listed.map(({ subject, about }) => [subject, about]));
  const led = { returnId: 'rt', rmaNumber: 'R-77' };
  expect(subjects.map((subject) => aboutOf.get(subject))).toEqual([led, led, led, null]);
});

test('of many tasks the newest fifty are listed, the newest first', async () => {
  await inShop(async ({ tasks }) => {
    for (let minute = 0; minute < 55; minute += 1) {
      const at = new Date(Date.parse('2026-05-01T10:00:00Z') + minute * 60_000).toISOString();
      await tasks.open({ kind: 'many', subject: `m${minute}`, detail: 'it', at });
    }
  });
  const listed = await inShop(({ tasks }) => tasks.list());
  expect(listed.map(({ subject }) => subject)).toEqual(Array.from({ length: 50 }, (_, k) => `m${54 - k}`));
});

describe('the shopper’s door', () => {
  const at = '2026-01-10T10:00:00.000Z';
  const expiresAt = '2026-01-10T10:15:00.000Z';
  const challenge = (mail: string, orderId = 'o1') =>
    inShop(({ doors }) =>
      doors.openChallenge({ orderId, linkHash: `l-${mail}`, codeHash: `c-${mail}`, at, expiresAt }),
    );
  const link = (hash: string, now: string, by: string | null = null) =>
    inShop(({ doors }) => doors.spendLink(hash, { now, by }));
  const code = (hash: string, now = at, by: string | null = null) =>
    inShop(({ doors }) => doors.spendCode(hash, { now, by }));

  test('a link opens once, and not after its time', async () => {
    await Promise.all(['1', '2'].map((mail) => challenge(mail)));
    const opened = await Promise.all(Array.from({ length: 5 }, () => link('l-1', at)));
    expect(opened.filter((door) => door !== null)).toEqual([{ orderId: 'o1' }]);
    expect(await link('l-2', expiresAt)).toBeNull();
    expect(await link('l-none', at)).toBeNull();
  });

  test('a code opens its own order once, and not after its time', async () => {
    await Promise.all(['3', '4'].map((mail) => challenge(mail, 'o3')));
    const opened = await Promise.all(Array.from({ length: 5 }, () => code('c-3')));
    expect(opened.filter((door) => door !== null)).toEqual([{ orderId: 'o3' }]);
    expect(await code('c-4', expiresAt)).toBeNull();
    expect(await code('c-none')).toBeNull();
  });

  test('a code used ends its link, a link used ends its code', async () => {
    await Promise.all(['5', '6'].map((mail) => challenge(mail, 'o5')));
    expect(await code('c-5')).toEqual({ orderId: 'o5' });
    expect(await link('l-5', at)).toBeNull();
    expect(await link('l-6', at)).toEqual({ orderId: 'o5' });
    expect(await code('c-6')).toBeNull();
  });

  test('the press that spent one may come twice within a minute, and no other press', async () => {
    await Promise.all(['9', '10'].map((mail) => challenge(mail, 'o9')));
    const [soon, late] = ['2026-01-10T10:00:50.000Z', '2026-01-10T10:01:00.000Z'];
    const presses = await Promise.all(Array.from({ length: 5 }, () => code('c-9', at, 'mine')));
    expect(presses).toEqual(Array.from({ length: 5 }, () => ({ orderId: 'o9' })));
    expect(await code('c-9', at, 'another')).toBeNull();
    expect(await code('c-9')).toBeNull();
    expect(await link('l-9', at, 'another')).toBeNull();
    expect(await code('c-9', soon, 'mine')).toEqual({ orderId: 'o9' });
    expect(await code('c-9', late, 'mine')).toBeNull();
    expect(await link('l-10', at)).toEqual({ orderId: 'o9' });
    expect(await link('l-10', at)).toBeNull();
  });

  test('the mails of an order are counted from an instant on', async () => {
    await challenge('7', 'o7');
    await inShop(async ({ doors }) => {
      expect(await doors.mailsSince('o7', '2026-01-10T09:45:00.000Z')).toBe(1);
      expect(await doors.mailsSince('o7', at)).toBe(0);
    });
  });

  test('a mail counts as unspent from an instant on, until its code or its link is spent', async () => {
    await challenge('8', 'o8');
    const isUnspent = (since: string) => inShop(({ doors }) => doors.isUnspentSince('o8', since));
    expect(await isUnspent('2026-01-10T09:45:00.000Z')).toBe(true);
    expect(await isUnspent(at)).toBe(false);
    expect(await link('l-8', at)).toEqual({ orderId: 'o8' });
    expect(await isUnspent('2026-01-10T09:45:00.000Z')).toBe(false);
  });

  test('a session is good until its time is over or it is revoked, in its own shop', async () => {
    const session = { tokenHash: 't1', orderId: 'o1', accountHash: null, at, expiresAt };
    await inShop(({ doors }) => doors.openSession(session));
    expect(await inShop(({ doors }) => doors.session('t1', at))).toEqual({ orderId: 'o1' });
    expect(await inShop(({ doors }) => doors.session('t1', expiresAt))).toBeNull();
    const other = await fjord.database.store.install({ platform: 'shopify', domain: 'other', at });
    expect(
      await fjord.database.store.inShop(other.shopId, ({ doors }) => doors.session('t1', at)),
    ).toBeNull();
    await inShop(({ doors }) => doors.revokeSession('t1'));
    expect(await inShop(({ doors }) => doors.session('t1', at))).toBeNull();
  });
});

test('an import’s run is kept as it was saved last, but for how far orders are reconciled', async () => {
  const run = {
    ...{ handle: 'h', source: null, startedAt: '2026-01-10T10:00:00.000Z', finishedAt: null },
    ...{ state: 'loading' as const, found: 100_000, saved: 5, cursor: '5' },
    ...{ reconciledTo: null, problem: null },
  };
  expect(await inShop(({ imports }) => imports.get())).toBeNull();
  await inShop(({ imports }) => imports.save(run));
  const done = { ...run, state: 'done' as const, saved: 100_000 };
  const reconciledTo = '2026-01-10T11:00:00.000Z';
  await inShop(({ imports }) => imports.noteReconciled(reconciledTo));
  await inShop(({ imports }) => imports.save(done));
  expect(await inShop(({ imports }) => imports.get())).toEqual({ ...done, reconciledTo });
});

test('a return’s history keeps its order, also when two are appended at once', async () => {
  const at = '2026-01-10T10:00:00.000Z';
  const by = { kind: 'shopper' } as const;
  await inShop(({ returns }) => returns.insert(sampleReturn({ id: 'h1', rmaNumber: 'h1' })));
  const added: StoredEvent[] = [
    { id: 'h1-a', returnId: 'h1', event: { type: 'REQUESTED', by, at, needsReview: ['HIGH_VALUE'] } },
    { id: 'h1-b', returnId: 'h1', event: { type: 'APPROVED', by: { kind: 'rule', rule: 'SMALL' }, at } },
  ];
  await inShop(({ returns }) => returns.append(added));
  await inShop(async ({ returns }) => {
    await returns.lock('h1');
    await returns.append([{ id: 'h1-c', returnId: 'h1', event: { type: 'CLOSED', by, at } }]);
  });
  const history = await inShop(({ returns }) => returns.history('h1'));
  expect(history.map(({ event }) => event.type)).toEqual(['REQUESTED', 'APPROVED', 'CLOSED']);
  expect(history.slice(0, 2)).toEqual(added);
});
