// What becomes of the mirror in a month in small, while webhooks arrive as chance has it?
import type { FreshDatabase } from '../../packages/database/src/server/template.ts';
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

export interface Schedules {
  readonly world: World;
  /** One schedule; what differs or was told twice after it. */
  run(seed: number): Promise<string[]>;
}

/** A connected world whose announcements this courier brings. */
export async function openSchedules(courier: Courier, database?: FreshDatabase): Promise<Schedules> {
  const opened = await openWorld({ kind: courier.kind, ...(database && { database }) });
  // While a secret is rotated the platform signs with either.
  const more = { ...courier.settings(opened), RECONCILE_SECONDS: String(DAY) };
  const world = { ...opened, env: { ...opened.env, ...more } };
  await Promise.all([world.start('web', { ...more, TRUSTED_PROXIES: '1' }), world.start('worker', more)]);
  await world.connect();
  await courier.prepare?.(world.control);
  await untilQuiet(world);
  const imported = world.shop.world.defaultShop.orders.size;
  return {
    world,
    run: async (seed) => {
      const own = await runSchedule({ world, courier }, seed);
      return judge({ world, courier, imported }, own);
    },
  };
}

interface Place {
  readonly world: World;
  readonly courier: Courier;
}

interface Asked extends Placed {
  readonly returnId: string;
}

/** Plays the courier: what the shop announces goes out when and as often as the chances say. */
function createBringer({ world, courier }: Place, random: () => number) {
  let known = courier.announced(world).length;
  const held: Delivery[] = [];
  const copiesOf = (copy: Copy) => Array.from({ length: COPIES }, () => copy(world, random() < 0.5));
  return {
    /** Takes what was announced since, and sends some of what it holds: new and stale, in any order. */
    async turn(share: number): Promise<void> {
      const all = courier.announced(world);
      for (const copy of all.slice(known)) if (random() >= LOST) held.push(...copiesOf(copy));
      known = all.length;
      shuffle(held, random);
      const sent = held.splice(0, Math.ceil(held.length * share));
      const answers = await Promise.all(sent.map((each) => deliver(world.appUrl, each)));
      const refused = answers.find((status) => status !== 200);
      if (refused !== undefined) throw new Error(`A delivery was answered ${refused}`);
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
async function runSchedule(place: Place, seed: number): Promise<Asked> {
  const { world, courier } = place;
  const { control } = world;
  const { kind } = courier;
  const random = randomOf(seed);
  await control.fault({ clear: true });
  const own = await placeOrder(control);
  const session = await enterByCode(control, own);
  // From here on the shop itself sends nothing: the schedule is ours.
  await control.fault({ name: 'webhook-lost', rate: 1 });
  const bringer = createBringer(place, random);
  const story = createStory(control, { random, most: 8, ...(courier.lives && { lives: courier.lives }) });
  for (let step = 0; await story.next(); step++) if (step % 3 === 0) await bringer.turn(random() * 0.5);
  // Our own return: the platform's answer is lost, so that it is announced, and read, before we commit that it stands.
  if (kind.keepsReturns)
    await control.fault({ name: 'internal-error-after-commit', operation: 'returnRequest', times: 1 });
  const { returnId } = await requestReturn(control, session);
  if (kind.keepsReturns) await untilSilenced(world);
  await bringer.turn(0.3);
  await reconcile(world);
  for (let turn = 0; turn < 10; turn++) await bringer.turn(0.3);
  if (kind.keepsReturns) await untilPushed(world, returnId);
  await control.practice('/clock', { advance: DAY });
  await bringer.turn(1);
  await untilQuiet(world);
  await control.practice('/clock', { reset: true });
  await reconcile(world);
  return { ...own, returnId };
}

/** Until the platform has made our return and kept quiet about it. */
async function untilSilenced({ shop }: World): Promise<void> {
  await until(async () =>
    shop.world.faults
      .list()
      .some((fault) => fault.name === 'internal-error-after-commit' && fault.struck === 1),
  );
}

async function untilPushed({ query }: World, returnId: string): Promise<void> {
  await until(async () => {
    const rows = await query(`SELECT platform_return_id FROM returns WHERE return_id = '${returnId}'`);
    return typeof rows[0]?.platform_return_id === 'string';
  });
}

/** The mirror is the shop, each return of theirs is ours once, and whatever was told was told once. */
async function judge(place: Place & { imported: number }, own: Asked): Promise<string[]> {
  const { world, courier } = place;
  const { output, code } = await verifyMirror(world, '--orders', '60');
  const isEqual = code === 0 && output.includes(' 0 differ, 0 missing');
  return [
    ...(isEqual ? [] : [`mirror:verify ended with ${code}: ${output}`]),
    ...(courier.kind.keepsReturns ? await returnFaults(place) : []),
    ...(await toldTwice(world, own)),
  ];
}

/** The platform's returns of orders made since the import, each held here exactly once. */
async function returnFaults({ world, imported }: { world: World; imported: number }): Promise<string[]> {
  const { orders } = world.shop.world.defaultShop;
  const made = [...orders.scan({ sortKey: 'ID' })].map((found) => found.order()).slice(imported);
  const known = new Set(made.map(({ id }) => id));
  const rows = await world.query('SELECT order_id, platform_return_id AS id FROM returns');
  const here = rows
    .filter((row) => known.has(String(row.order_id)))
    .map((row) => String(row.id))
    .sort();
  const there = made.flatMap((order) => order.returns.map(({ id }) => id)).sort();
  return here.join() === there.join() ? [] : [`returns here ${here.join()}, there ${there.join()}`];
}

/** One mail of each kind for our return, and one notice of a kind to each, whatever the webhooks repeated. */
async function toldTwice({ control, query }: World, { returnId, email }: Asked): Promise<string[]> {
  const { notices } = await detailOf(control, returnId);
  const mails = await control.mails(email);
  const rows = await query(`SELECT return_id, kind, recipient, count(*)::int AS times FROM notices
    WHERE return_id IS NOT NULL GROUP BY 1, 2, 3 HAVING count(*) > 1`);
  return [
    ...repeated(notices.map(({ kind }) => kind)).map((kind) => `two notices ${kind} of ${returnId}`),
    ...repeated(mails.map(({ subject, text }) => `${subject}\n${text}`)).map((mail) => `two mails: ${mail}`),
    ...rows.map((row) => `told ${row.times} times: ${row.kind} to ${row.recipient}`),
  ];
}

const repeated = (all: readonly string[]): string[] => all.filter((one, index) => all.indexOf(one) < index);
