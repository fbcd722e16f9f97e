// Does a merchant's test return go from door to refund, and does nothing of it leave, whatever is pressed?
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Home, ReturnDetail, ReturnsPage } from '../../packages/core/src/wire/admin.ts';
import type { TestReturn } from '../../packages/core/src/wire/test-return.ts';
import { until } from '../support/control.ts';
import type { ShopKind } from '../support/front.ts';
import { chooseForm, hiddenFields } from '../support/line.ts';
import { openWorld, type World } from '../support/world.ts';

/** What a journal of the shops' world may never get from a test: any entry at all. */
function judgeOf(world: World) {
  const journal = join(dirname(world.shop.caFile), '..', 'world.jsonl');
  const entries = () => readFileSync(journal, 'utf8').split('\n').filter(Boolean);
  const mails = async () =>
    ((await world.control.practice('/mailbox')) as { mails: { to: string[]; subject: string }[] }).mails;
  return {
    stand: async () => ({ entries: entries().length, mails: (await mails()).length }),
    since: async (stand: { entries: number; mails: number }) => ({
      entries: entries()
        .slice(stand.entries)
        .map((line) => (JSON.parse(line) as { t: string }).t),
      mails: (await mails()).slice(stand.mails).map(({ subject }) => subject),
    }),
  };
}

/** A test return in a shop of this kind. */
export function tryAReturn(kind: ShopKind): void {
  let world: World;
  let judge: ReturnType<typeof judgeOf>;
  beforeAll(async () => {
    world = await openWorld({ kind });
    await Promise.all([world.start('web'), world.start('worker')]);
    await world.connect();
    judge = judgeOf(world);
    // What connecting has set going has come to its end.
    await until(async () => (await waitingJobs(world)) === 0);
  });
  afterAll(() => world.close());

  const post = <T>(path: string, body: unknown = {}) => world.control.staff<T>(path, body);
  const testNow = async () => (await world.control.staff<TestReturn>('/api/test-return')).body.test;
  const home = async () => (await world.control.staff<Home>('/api/home')).body;
  const returns = async () =>
    (await world.control.staff<ReturnsPage>('/api/test-return/returns')).body.returns;
  const detail = async (id: string) =>
    (await world.control.staff<ReturnDetail>(`/api/test-return/returns/${id}`)).body;
  const act = async (id: string, verb: string, more: Record<string, unknown> = {}) => {
    const { revision } = await detail(id);
    return (await post(`/api/test-return/returns/${id}/${verb}`, { revision, ...more })).status;
  };

  test('from the shopper’s pages to “paid”, with every mail shown, and the shop, its money and its post untouched', async () => {
    const before = await judge.stand();
    const counted = await home();
    const queue = (await world.control.staff<ReturnsPage>('/api/returns')).body;
    expect(counted.setup).toMatchObject({ isTried: false, hasTest: false });
    const begun = (await post<TestReturn>('/api/test-return')).body.test;
    expect(begun?.orderName).toMatch(/-TEST$/);
    const id = await askAsShopper(begun?.shopperUrl ?? '');
    if ((await detail(id)).status === 'REQUESTED') expect(await act(id, 'approval')).toBe(200);
    const open = await detail(id);
    const lines = open.lines.map((line) => ({
      ...{ returnLineId: line.id, disposition: 'RESTOCKED', quantity: line.quantity },
    }));
    expect(await act(id, 'receipt', { lines })).toBe(200);
    expect(await act(id, 'refund')).toBe(200);
    await until(async () => (await detail(id)).stage === 'PAID');
    expect((await testNow())?.returns).toMatchObject([{ id, stage: 'PAID' }]);
    await until(async () => ((await testNow())?.mails.length ?? 0) >= 3);
    const mail = (await testNow())?.mails.at(-1);
    const shown = await fetch(mail?.url ?? '');
    expect([shown.status, await shown.text()]).toEqual([
      200,
      expect.stringContaining((await detail(id)).rmaNumber),
    ]);
    await until(async () => (await waitingJobs(world)) === 0);
    expect(await judge.since(before)).toEqual({ entries: [], mails: [] });
    const after = await home();
    expect(after.setup).toMatchObject({ isTried: true, hasTest: true });
    expect({ ...after, setup: null }).toEqual({ ...counted, setup: null });
    expect((await world.control.staff<ReturnsPage>('/api/returns')).body).toEqual(queue);
  });

  test('whatever is pressed, in whatever order, nothing leaves', async () => {
    const before = await judge.stand();
    const shopperUrl = (await testNow())?.shopperUrl ?? '';
    for (let round = 0; round < 3; round += 1) await askAsShopper(shopperUrl).catch(() => null);
    const verbs = [
      'refund',
      'receipt',
      'closure',
      'approval',
      'decline',
      'money-check',
      'money-finding',
      'refund',
    ];
    for (const { id } of await returns())
      for (const verb of [...verbs, ...verbs.toReversed()]) {
        const shownNow = await detail(id);
        const lines = shownNow.lines.map((line) => ({
          ...{ returnLineId: line.id, disposition: 'MISSING', quantity: line.quantity },
        }));
        const intentId = shownNow.intents[0]?.id ?? 'none';
        const more = {
          receipt: { lines },
          decline: { reason: 'No' },
          closure: { paidAnotherWay: 'By hand' },
          'money-finding': { intentId, paid: false, note: 'Looked' },
        };
        await act(id, verb, more[verb as keyof typeof more] ?? {});
      }
    const domain = new URL(shopperUrl).pathname.split('/')[2];
    const door = { number: '1', email: world.control.front.merchantEmail };
    for (const path of ['/find', '/mail-links'])
      await fetch(`${world.appUrl}/portal/${domain}${path}`, {
        method: 'POST',
        body: new URLSearchParams(door),
      });
    await until(async () => (await waitingJobs(world)) === 0);
    expect(await judge.since(before)).toEqual({ entries: [], mails: [] });
    const [counts] = await world.query('SELECT count(*)::int AS open FROM open_work()');
    expect(counts).toEqual({ open: 0 });
  });

  test('one press takes it away whole, that it was tried is remembered, and its pages are gone', async () => {
    const shopperUrl = (await testNow())?.shopperUrl ?? '';
    expect((await post<TestReturn>('/api/test-return/end')).body).toEqual({ test: null });
    expect((await home()).setup).toMatchObject({ isTried: true, hasTest: false });
    expect((await fetch(shopperUrl)).status).toBe(404);
    expect((await world.control.staff('/api/test-return/returns')).status).toBe(404);
    await until(
      async () => (await world.query("SELECT FROM shops WHERE platform = 'rehearsal'")).length === 0,
    );
    const again = (await post<TestReturn>('/api/test-return')).body.test;
    expect(again?.mails).toEqual([]);
    await post('/api/test-return/end');
  });

  test('the copy names nobody: of whoever bought the order nothing stands in it', async () => {
    await post('/api/test-return');
    const [order] = await world.query(
      `SELECT email, shopper_name, customer_id, body->'shippingAddress' AS address, body->'customer' AS customer
       FROM orders WHERE shop_id = (SELECT shop_id FROM shops WHERE platform = 'rehearsal' AND uninstalled_at IS NULL)`,
    );
    expect(order).toMatchObject({
      email: 'shopper@test.invalid',
      customer_id: null,
      address: null,
      customer: null,
    });
    await post('/api/test-return/end');
  });

  /** The shopper's pages from the merchant's link to done; the return's id. */
  async function askAsShopper(url: string): Promise<string> {
    const entered = await fetch(url, { redirect: 'manual' });
    const session = new URL(entered.headers.get('location') ?? '', url).href.replace(/\/$/, '');
    const page = async (path: string, form?: Record<string, string>): Promise<Response> => {
      const init = form && { method: 'POST', body: new URLSearchParams(form) };
      const answer = await fetch(`${session}${path}`, { redirect: 'manual', ...init });
      const onward = answer.headers.get('location') ?? '';
      return onward.includes('?kept=') ? fetch(new URL(onward, session)) : answer;
    };
    const choose = await (await page('/return')).text();
    expect(choose).toContain('class="notice warn" aria-label="Test"');
    const costs = await (await page('/return/costs', chooseForm(choose, 1))).text();
    const check = await (await page('/return/check', hiddenFields(costs, /return\/check"/))).text();
    const done = await page('/return', hiddenFields(check, /\/return"/));
    return done.headers.get('location')?.split('/returns/')[1] ?? '';
  }
}

async function waitingJobs(world: World): Promise<number> {
  const [row] = await world.query(
    `SELECT count(*)::int AS n FROM pgboss.job
     WHERE state IN ('created', 'retry', 'active') AND start_after < now() + interval '5 minutes' AND name <> 'ticks'
       AND name NOT LIKE '\\_\\_%'`,
  );
  return Number(row?.n ?? 0);
}
