// Two web and two worker processes on one database, under load: what do shoppers see while each is ended, killed and started
// again, and is anything doubled?
import type { FreshDatabase } from '../../packages/database/src/server/template.ts';
import { type Balancer, startBalancer } from '../support/balancer.ts';
import { until } from '../support/control.ts';
import { freePort } from '../support/free-port.ts';
import { type Placed, placeOrder } from '../support/line.ts';
import { startNginx } from '../support/nginx.ts';
import { type AppProcess, openWorld, type World } from '../support/world.ts';
import type { FaultKind } from './kinds.ts';
import { enterPressingTwice, keepBusy } from './load.ts';
import { type Random, seeded } from './random.ts';
import { type Travelled, travel, untilSettled, wait } from './travel.ts';
import { judgeTravels } from './travel-verdict.ts';

interface Load {
  readonly kind: FaultKind;
  readonly seed: number;
  readonly shoppers: number;
  /** Of each shopper. */
  readonly returns: number;
  readonly database?: FreshDatabase;
  /** A real nginx between, as the paper has it; else the balancer of the tests alone. */
  readonly nginx?: boolean;
}

export interface Balanced {
  /** Nothing is what we want. */
  readonly problems: readonly string[];
  /** What was done to whom, for people to read. */
  readonly said: string;
  readonly answers: number;
  readonly returns: number;
  readonly kills: number;
  /** Requests that were sent twice: those cut off by a kill, and those whose answer was lost on its way. */
  readonly cut: number;
  readonly lost: number;
}

/** The balancer hears of an end within a tenth of a second; and nothing but webhooks tells of a change. */
const settings = { DRAIN_MS: '500', RECONCILE_SECONDS: '86400' };

/** One run of it, in a world of its own. */
export async function runBalanced({ kind, seed, shoppers, returns, ...load }: Load): Promise<Balanced> {
  const { database, nginx = false } = load;
  const world = await openWorld({ kind: kind.shop, ...(database && { database }) });
  const random = seeded(seed);
  const ports = [await freePort(), await freePort()];
  const told = { ...kind.settings, ...settings, TRUSTED_PROXIES: nginx ? '2' : '1' };
  const house = new House(world, told, nginx ? 1_200 : 300);
  await Promise.all([...ports.map((port) => house.startWeb(port)), house.startWorker(), house.startWorker()]);
  const between = nginx ? await startNginx(ports) : null;
  const own = Number(new URL(world.appUrl).port);
  const upstreams = between === null ? ports : [between.port];
  const balancer = await startBalancer(own, upstreams, { loses: () => random.chance(0.15) });
  try {
    const { control } = world;
    await world.connect();
    const orders: Placed[] = [];
    for (let count = 0; count < shoppers + 2; count += 1) orders.push(await placeOrder(control));
    const taken = balancer.taken.length;
    const busy = keepBusy(world, orders.slice(shoppers));
    const walking = walkAll(orders.slice(0, shoppers), (order) => walk(world, { order, returns, random }));
    await house.disturb(balancer, walking.isOver);
    const travels = await walking.all;
    const strange = await busy.stop();
    const settling = { patience: 240_000, proves: kind.proves };
    for (const { returnId } of travels) await untilSettled(control, returnId, settling);
    const count = (why: string) => balancer.sentAgain.filter((one) => one.why === why).length;
    return {
      problems: [
        ...balancer.failed.map((one) => `was seen: ${one}`),
        ...strange,
        ...(await doubled(world, travels, orders.slice(0, shoppers))),
        ...(await unkept(world, balancer.taken.slice(taken))),
        ...(await judgeTravels(world, travels, kind)),
      ],
      said: house.said.join(', '),
      answers: balancer.answers(),
      returns: travels.length,
      kills: house.said.filter((one) => one.includes('killed')).length,
      ...{ cut: count('cut off'), lost: count('lost') },
    };
  } finally {
    await balancer.close();
    await between?.close();
    await world.close();
  }
}

/** A line for people to read. */
export function tellBalanced({ answers, returns, cut, lost, said }: Balanced): string {
  return `${answers} answers, ${returns} returns; ${cut} requests sent again that a kill cut off, ${lost} whose answer was lost; ${said}`;
}

/** Everybody at once; `isOver` when the last has done. */
function walkAll(orders: readonly Placed[], go: (order: Placed) => Promise<Travelled[]>) {
  let left = orders.length;
  const all = Promise.all(
    orders.map((order) =>
      go(order).finally(() => {
        left -= 1;
      }),
    ),
  ).then((done) => done.flat());
  // Whoever waits for it hears of a failure then.
  all.catch(() => undefined);
  return { all, isOver: () => left === 0 };
}

async function walk(
  { control }: World,
  { order, returns, random }: { readonly order: Placed; readonly returns: number; readonly random: Random },
): Promise<Travelled[]> {
  const session = await enterPressingTwice(control, order);
  const done: Travelled[] = [];
  for (let count = 0; count < returns; count += 1)
    done.push(await travel(control, { order, session, random, presses: 2 }));
  return done;
}

/** Returns that nobody asked for, and ways in that were mailed twice. */
async function doubled(
  { query }: World,
  travels: readonly Travelled[],
  orders: readonly Placed[],
): Promise<string[]> {
  const made = await query("SELECT return_id AS id FROM returns WHERE origin = 'portal'");
  const asked = travels.map(({ returnId }) => returnId);
  const mailed = await query(
    "SELECT recipient, count(*)::int AS count FROM notices WHERE kind = 'door' GROUP BY recipient",
  );
  const codes = new Map(mailed.map(({ recipient, count }) => [String(recipient), Number(count)]));
  return [
    ...made.filter(({ id }) => !asked.includes(String(id))).map(({ id }) => `${id} was asked for by nobody`),
    ...orders
      .filter(({ email }) => codes.get(email) !== 1)
      .map(({ name, email }) => `#${name}: ${codes.get(email) ?? 0} codes were mailed for one`),
  ];
}

/** Deliveries that were answered by 200 and have not been handled. */
async function unkept({ query }: World, taken: readonly string[]): Promise<string[]> {
  const missing = async () => {
    const rows = await query(
      "SELECT encode(sha256(body), 'hex') AS hash FROM inbox WHERE handled_at IS NOT NULL",
    );
    const handled = new Set(rows.map(({ hash }) => hash));
    return taken.filter((hash) => !handled.has(hash));
  };
  if (taken.length === 0) return ['no webhook came'];
  await until(async () => (await missing()).length === 0).catch(() => undefined);
  return (await missing()).map((hash) => `a webhook was answered 200 and is nowhere: ${hash}`);
}

/** The processes of a world, one of which is always about to end. */
class House {
  readonly said: string[] = [];
  readonly #world: World;
  readonly #settings: Record<string, string>;
  readonly #heardMs: number;
  readonly #webs = new Map<number, AppProcess>();
  readonly #workers: AppProcess[] = [];

  /** `heardMs`: after so long whoever stands before them knows who is back. */
  constructor(world: World, more: Record<string, string>, heardMs: number) {
    this.#world = world;
    this.#settings = more;
    this.#heardMs = heardMs;
  }

  async startWeb(port: number): Promise<void> {
    this.#webs.set(port, await this.#world.start('web', { ...this.#settings, PORT: String(port) }));
  }

  async startWorker(): Promise<void> {
    this.#workers.push(await this.#world.start('worker', this.#settings));
  }

  /** One of each in both ways at least, and on until it is over, all of them in turn; whoever ends is started again. */
  async disturb(balancer: Balancer, isOver: () => boolean): Promise<void> {
    const [one = 0, other = 0] = this.#webs.keys();
    const web = (port: number, how: 'kill' | 'stop') => () => this.#endWeb(port, how, balancer);
    const worker = (how: 'kill' | 'stop') => () => this.#endWorker(how);
    const least = [worker('kill'), web(one, 'kill'), worker('stop'), web(other, 'stop')];
    const all = [...least, web(other, 'kill'), web(one, 'stop')];
    for (let at = 0; at < least.length || !isOver(); at += 1) await all[at % all.length]?.();
  }

  async #endWorker(how: 'kill' | 'stop'): Promise<void> {
    await this.#workers.shift()?.[how]();
    await this.startWorker();
    this.said.push(`a worker ${how === 'kill' ? 'killed' : 'ended'}`);
  }

  /** A kill strikes while a form or decision is in hand. */
  async #endWeb(port: number, how: 'kill' | 'stop', balancer: Balancer): Promise<void> {
    const isBusy = async () => balancer.isBusy(port);
    if (how === 'kill') await soon(isBusy);
    await this.#webs.get(port)?.[how]();
    await this.startWeb(port);
    await until(async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).ok);
    await wait(this.#heardMs);
    this.said.push(`a web ${how === 'kill' ? 'killed' : 'ended'}`);
  }
}

/** Looks at every turn of the loop, for a few seconds: what it waits for lasts for milliseconds. */
async function soon(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 5_000;
  while (!(await isSo()) && Date.now() < end) await new Promise((resolve) => setImmediate(resolve));
}
