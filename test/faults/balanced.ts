// Two web and two worker processes on one database, under load: what do shoppers see while one of each is ended, killed and
// started again, and is anything doubled?
import type { FreshDatabase } from '../../packages/database/src/server/template.ts';
import { startBalancer } from '../support/balancer.ts';
import { freePort } from '../support/free-port.ts';
import { enterByCode, placeOrder } from '../support/line.ts';
import { type AppProcess, openWorld } from '../support/world.ts';
import type { FaultKind } from './kinds.ts';
import { seeded } from './random.ts';
import { type Travelled, travel, untilSettled, wait } from './travel.ts';
import { judgeTravels } from './travel-verdict.ts';

interface Load {
  readonly kind: FaultKind;
  readonly seed: number;
  readonly shoppers: number;
  /** Of each shopper. */
  readonly returns: number;
  readonly database?: FreshDatabase;
}

export interface Balanced {
  /** Nothing is what we want. */
  readonly problems: readonly string[];
  readonly answers: number;
  readonly returns: number;
  /** Requests under way in a web process at the instant of its kill -9: nobody could answer them. */
  readonly cut: number;
}

/** The balancer hears of it within a tenth of a second. */
const drain = { DRAIN_MS: '500' };

/** One run of it, in a world of its own. */
export async function runBalanced({ kind, seed, shoppers, returns, database }: Load): Promise<Balanced> {
  const world = await openWorld({ kind: kind.shop, ...(database && { database }) });
  const ports = [await freePort(), await freePort()] as const;
  const startWeb = (port: number) =>
    world.start('web', { PORT: String(port), TRUSTED_PROXIES: '1', ...drain });
  const webs = [await startWeb(ports[0]), await startWeb(ports[1])] as const;
  const workers = [await world.start('worker'), await world.start('worker')] as const;
  const balancer = await startBalancer(Number(new URL(world.appUrl).port), ports);
  try {
    const { control } = world;
    await world.connect();
    const random = seeded(seed);
    const travellers = [];
    for (let count = 0; count < shoppers; count += 1) {
      const order = await placeOrder(control);
      travellers.push({ order, session: await enterByCode(control, order), random });
    }
    const walking = Promise.all(
      travellers.map(async (traveller) => {
        const done: Travelled[] = [];
        for (let count = 0; count < returns; count += 1) done.push(await travel(control, traveller));
        return done;
      }),
    );
    await wait(random.whole(300, 1_000));
    await restart(webs[0], () => startWeb(ports[0]));
    await workers[0].kill();
    await world.start('worker');
    // So far nobody may have seen anything of it.
    const seen = [...balancer.failed];
    const cut = await killWeb(webs[1], balancer, () => startWeb(ports[1]));
    const travels = (await walking).flat();
    const settling = { patience: 240_000, proves: kind.proves };
    for (const { returnId } of travels) await untilSettled(control, returnId, settling);
    const strange = balancer.broken.filter(({ port }) => port !== ports[1]);
    const unexplained = balancer.failed.length - seen.length - balancer.broken.length;
    return {
      problems: [
        ...seen.map((one) => `seen while one was ended in order: ${one}`),
        ...strange.map(({ why }) => `cut off by one that was not killed: ${why}`),
        ...(unexplained > 0 ? [`${unexplained} failures besides: ${balancer.failed.join('; ')}`] : []),
        ...(await judgeTravels(world, travels, kind)),
      ],
      answers: balancer.answers(),
      returns: travels.length,
      cut,
    };
  } finally {
    await balancer.close();
    await world.close();
  }
}

async function restart(process: AppProcess, start: () => Promise<AppProcess>): Promise<void> {
  await process.stop();
  await start();
}

/** kill -9; how many requests it took with it. */
async function killWeb(
  process: AppProcess,
  { broken }: { readonly broken: readonly unknown[] },
  start: () => Promise<AppProcess>,
): Promise<number> {
  const before = broken.length;
  await process.kill();
  await start();
  return broken.length - before;
}
