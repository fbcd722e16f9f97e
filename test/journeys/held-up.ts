// Does whoever waits find out what is held up and why, and get it moving: the merchant on a page, the operator by a command?
import { spawn } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Home } from '../../packages/core/src/wire/admin.ts';
import type { Standstills } from '../../packages/core/src/wire/standstills.ts';
import { desk, expectReadable, newVisitor, openBrowser, phone } from '../support/browser.ts';
import { until } from '../support/control.ts';
import type { ShopKind } from '../support/front.ts';
import {
  approveAndReceive,
  detailOf,
  enterByCode,
  placeOrder,
  pressRefund,
  requestReturn,
} from '../support/line.ts';
import { type AppProcess, openWorld, type World } from '../support/world.ts';

/** The page and the command, over a shop of this kind. */
export function tellWhatIsHeldUp(kind: ShopKind): void {
  let world: World;
  let worker: AppProcess;
  let browser: Browser;

  beforeAll(async () => {
    [world, browser] = await Promise.all([openWorld({ kind }), openBrowser()]);
    [, worker] = await Promise.all([world.start('web', { TRUSTED_PROXIES: '1' }), world.start('worker')]);
    await world.connect();
  });
  afterAll(async () => {
    await browser.close();
    await world.close();
  });

  const visit = async (options: Parameters<typeof newVisitor>[1]) =>
    (await newVisitor(browser, options)).page;
  const standing = async () =>
    (await world.control.staff<Standstills>('/api/standstills')).body.standing.map((one) => ({
      ...one,
      about: one.about?.returnId ?? null,
    }));

  /** `npm run stuck`, without npm. */
  async function stuck(): Promise<{ code: number | null; said: string }> {
    const child = spawn(process.execPath, ['web/src/stuck.ts'], {
      env: { PATH: process.env.PATH ?? '', ...world.env },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
    return { code, said };
  }

  /** As if it had begun earlier. */
  const age = (minutes: number) =>
    world.query(`UPDATE notices SET created_at = created_at - interval '${minutes} minutes'
        WHERE state IN ('waiting', 'sending');
      ALTER TABLE return_events DISABLE TRIGGER USER;
      UPDATE return_events SET event = jsonb_set(event, '{at}', to_jsonb(to_char((event->>'at')::timestamptz
        - interval '${minutes} minutes', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))) WHERE event->>'type' = 'REFUND_RESERVED';
      ALTER TABLE return_events ENABLE TRIGGER USER`);

  test('where all moves the page says so, and the command ends well', async () => {
    const merchant = await visit(phone);
    const app = await world.control.front.openScreen(merchant, '/held-up');
    await app.getByText('Nothing is held up').waitFor();
    await expectReadable(merchant);
    await merchant.context().close();
    expect(await stuck()).toEqual({ code: 0, said: 'Nothing is stuck.\n' });
  });

  test('a refund and mails that nobody works on are told with their return, and move by one press, the money once', async () => {
    const { control } = world;
    const order = await placeOrder(control);
    const { returnId, shown } = await requestReturn(control, await enterByCode(control, order));
    const notices = async () => (await detailOf(control, returnId)).notices;
    await until(
      async () =>
        (await notices()).length >= 2 && (await notices()).every(({ state }) => state === 'accepted'),
    );
    await approveAndReceive(control, returnId);
    await until(async () => (await notices()).every(({ state }) => state === 'accepted'));
    await worker.stop();
    expect(await pressRefund(control, returnId)).toBe(200);
    expect(await standing()).toEqual([]);
    await age(11);
    expect(await standing()).toMatchObject([{ kind: 'refund', about: returnId, isLate: true, nextAt: null }]);
    expect((await control.staff<Home>('/api/home')).body.heldUp).toBe(1);

    const { code, said } = await stuck();
    expect(code).toBe(1);
    expect(said).toMatch(/^LATE .*: 1 × refund \(oldest 11 min, limit 10 min\)\. Tried again by itself/m);
    expect(said).not.toMatch(/@|Mia|Karlsson/);

    const merchant = await visit(phone);
    const app = await control.front.openScreen(merchant, '/');
    await app.getByRole('link', { name: '1 thing is held up' }).click();
    await app.getByText('A refund takes long').waitFor();
    await app.getByText('Too long', { exact: true }).waitFor();
    await expectReadable(merchant);
    await app.getByRole('button', { name: 'Try now' }).click();
    worker = await world.start('worker');
    await until(async () => (await detailOf(control, returnId)).stage === 'PAID');
    const paid = (await control.ledger(order.name)).map(({ amount }) => Math.round(Number(amount) * 100));
    expect(paid).toEqual([shown]);
    expect(await standing()).toEqual([]);
    await merchant.context().close();
  }, 300_000);

  test('a mail that the mail server puts off says why and when it is tried again, and goes at one press once the server is back', async () => {
    const { control } = world;
    const order = await placeOrder(control);
    const session = await enterByCode(control, order);
    await control.fault({ name: 'smtp-down' });
    const { returnId } = await requestReturn(control, session);
    const detail = () => detailOf(control, returnId);
    await until(async () => (await detail()).notices.some(({ why }) => why !== null));
    await age(31);
    await until(async () => (await standing()).filter(({ why }) => why?.includes('421')).length === 2);
    const told = await standing();
    expect(told.map((one) => [one.kind, one.about, one.isLate])).toEqual(
      Array(2).fill(['mail', returnId, true]),
    );
    expect(told.map(({ why }) => why)).toContain(
      `“We have your request” → ${order.email}: our own mail server did not take it (421 Service not available, try again later)`,
    );
    const merchant = await visit(desk);
    const app = await control.front.openScreen(merchant, '/held-up');
    await app.getByText('A mail has not been taken yet').first().waitFor();
    await expectReadable(merchant);
    await control.fault({ clear: true });
    // The next tries by themselves are hours away, as after many.
    await worker.stop();
    await world.query(
      "UPDATE pgboss.job SET start_after = now() + interval '1 hour' WHERE data->>'job' = 'notify' AND state < 'active'",
    );
    worker = await world.start('worker');
    for (let left = 2; left > 0; left -= 1) {
      await app
        .getByRole('button', { name: /^Try now/ })
        .first()
        .click();
      await until(async () => (await standing()).length < left);
      await control.front.openScreen(merchant, '/held-up');
    }
    await app.getByText('Nothing is held up').waitFor();
    expect((await control.mails(order.email)).length).toBe(2);
    expect((await stuck()).code).toBe(0);
    await merchant.context().close();
  }, 300_000);
}
