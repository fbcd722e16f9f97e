// T2: is the mirror the platform's and every side effect made once, however webhooks arrive?
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { until } from '../support/control.ts';
import { type Delivery, deliver, randomOf } from '../support/deliveries.ts';
import { detailOf, enterByCode, type Placed, placeOrder, requestReturn } from '../support/line.ts';
import { reconcile, untilQuiet, verifyMirror } from '../support/mirror.ts';
import { createStory } from '../support/story.ts';
import { openWorld, type World } from '../support/world.ts';
import type { Copy, Courier } from './couriers.ts';

const DAY = 86_400;
const COPIES = 5;
const LOST = 0.05;

/** A month in small, once for each seed, as this courier brings it. */
export function schedulesOf(courier: Courier, seeds: readonly number[]): void {
  describe(courier.name, () => battery(courier, seeds));
}

function battery(courier: Courier, seeds: readonly number[]): void {
  vi.setConfig({ testTimeout: 180_000 });
  const { kind } = courier;
  let world: World;
  let imported: number;

  beforeAll(async () => {
    const opened = await openWorld({ kind });
    // While a secret is rotated the platform signs with either.
    const more = { ...courier.settings(opened), RECONCILE_SECONDS: String(DAY) };
    world = { ...opened, env: { ...opened.env, ...more } };
    await world.start('web', more);
    await world.start('worker', more);
    await world.connect();
    await courier.prepare?.(world.control);
    await untilQuiet(world);
    imported = world.shop.world.defaultShop.orders.size;
  });
  afterAll(() => world.close());
  /** Plays the courier: what the shop announces goes out when and as often as the chances say. */
  function createCourier(random: () => number) {
    let known = courier.announced(world).length;
    const held: Delivery[] = [];
    const send = (deliveries: readonly Delivery[]) =>
      Promise.all(deliveries.map((each) => deliver(world.appUrl, each)));
    const copiesOf = (copy: Copy) => Array.from({ length: COPIES }, () => copy(world, random() < 0.5));
    return {
      /** Takes what was announced since, and sends some of what it holds: new and stale, in any order. */
      async turn(share: number): Promise<void> {
        const all = courier.announced(world);
        for (const copy of all.slice(known)) if (random() >= LOST) held.push(...copiesOf(copy));
        known = all.length;
        shuffle(held, random);
        const answers = await send(held.splice(0, Math.ceil(held.length * share)));
        expect(answers.filter((status) => status !== 200)).toEqual([]);
      },
    };
  }

  function shuffle<T>(all: T[], random: () => number): void {
    for (let at = all.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      const [one, two] = [all[at], all[other]];
      if (one !== undefined && two !== undefined) [all[at], all[other]] = [two, one];
    }
  }

  /** A month in small: changes, and between them whatever the courier does; the rest a day later. */
  async function runSchedule(seed: number): Promise<Placed & { returnId: string }> {
    const { control } = world;
    const random = randomOf(seed);
    await control.fault({ clear: true });
    const own = await placeOrder(control);
    const session = await enterByCode(control, own);
    // From here on the shop itself sends nothing: the schedule is ours.
    await control.fault({ name: 'webhook-lost', rate: 1 });
    const bringer = createCourier(random);
    const story = createStory(control, { random, most: 8, ...(courier.lives && { lives: courier.lives }) });
    for (let step = 0; await story.next(); step++) if (step % 3 === 0) await bringer.turn(random() * 0.5);
    // Our own return: the platform's answer is lost, so that it is announced, and read, before we commit that it stands.
    if (kind.keepsReturns)
      await control.fault({ name: 'internal-error-after-commit', operation: 'returnRequest', times: 1 });
    const { returnId } = await requestReturn(control, session);
    if (kind.keepsReturns) await untilSilenced();
    await bringer.turn(0.3);
    await reconcile(world);
    for (let turn = 0; turn < 10; turn++) await bringer.turn(0.3);
    if (kind.keepsReturns) await untilPushed(returnId);
    await control.practice('/clock', { advance: DAY });
    await bringer.turn(1);
    await untilQuiet(world);
    await control.practice('/clock', { reset: true });
    await reconcile(world);
    return { ...own, returnId };
  }

  /** Until the platform has made our return and kept quiet about it. */
  async function untilSilenced(): Promise<void> {
    await until(async () =>
      world.shop.world.faults
        .list()
        .some((fault) => fault.name === 'internal-error-after-commit' && fault.struck === 1),
    );
  }

  async function untilPushed(returnId: string): Promise<void> {
    await until(async () => {
      const rows = await world.query(
        `SELECT platform_return_id FROM returns WHERE return_id = '${returnId}'`,
      );
      return typeof rows[0]?.platform_return_id === 'string';
    });
  }

  test.each(seeds)(
    'schedule %i: the mirror equals the shop, and whatever was told was told once',
    async (seed) => {
      const own = await runSchedule(seed);
      const { output, code } = await verifyMirror(world, '--orders', '60');
      expect([output, code]).toEqual([expect.stringContaining(' 0 differ, 0 missing'), 0]);
      if (kind.keepsReturns) expect(await returnsHere()).toEqual(returnsThere());
      // One mail of each kind for our return, whatever the webhooks repeated.
      const { notices } = await detailOf(world.control, own.returnId);
      expect(notices.map(({ kind }) => kind)).toEqual([...new Set(notices.map(({ kind }) => kind))]);
      const told = await world.query(`SELECT return_id, kind, recipient, count(*)::int AS times FROM notices
    WHERE return_id IS NOT NULL GROUP BY 1, 2, 3 HAVING count(*) > 1`);
      expect(told).toEqual([]);
      expect(await mailsOf(own.email)).toEqual([...new Set(await mailsOf(own.email))]);
    },
  );

  /** Ids of the platform's returns that we hold, of orders made since the import, each as often as we hold it. */
  async function returnsHere(): Promise<string[]> {
    const rows = await world.query('SELECT order_id, platform_return_id AS id FROM returns');
    const known = new Set(newOrders().map(({ id }) => id));
    return rows
      .filter((row) => known.has(String(row.order_id)))
      .map((row) => String(row.id))
      .sort();
  }

  function returnsThere(): string[] {
    return newOrders()
      .flatMap((order) => order.returns.map(({ id }) => id))
      .sort();
  }

  function newOrders() {
    const { orders } = world.shop.world.defaultShop;
    const all = [...orders.scan({ sortKey: 'ID' })].map((found) => found.order());
    return all.slice(imported);
  }

  const mailsOf = async (email: string) =>
    (await world.control.mails(email)).map(({ subject, text }) => `${subject}\n${text}`);
}
