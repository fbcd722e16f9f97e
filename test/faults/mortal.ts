// How does a process of ours die at exactly one point? Every durable write and outbound call of its Deps counts.
import type { Deps } from '../../web/src/flows/deps.ts';
import type { ShopStore } from '../../web/src/flows/store.ts';

/** The process is gone: nothing it would have done next happens. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

/** Whether a thrown thing is the death of a process, however it was wrapped. */
export function isCrash(error: unknown): boolean {
  return error instanceof Crash;
}

export interface Life {
  readonly deps: Deps;
  /** Where it died, "refundReturn in the air"; null while it lives. */
  readonly diedAt: () => string | null;
  /** The points met so far, by name and occurrence: "after mail 2". */
  readonly met: () => readonly string[];
  /** Resolves when what was under way at its death has arrived. */
  readonly landed: () => Promise<unknown>;
}

/** Where a process dies: at the n-th point it meets, or at the point of this name and occurrence. */
export type Death = number | string | null;

/** A process that dies at one point, or lives. */
export function mortal(deps: Deps, death: Death): Life {
  const state = { met: [] as string[], diedAt: null as string | null, inTheAir: [] as Promise<unknown>[] };
  const counts = new Map<string, number>();
  const live = () => {
    if (state.diedAt !== null) throw new Crash(`dead since ${state.diedAt}`);
  };
  const point = (name: string): boolean => {
    live();
    counts.set(name, (counts.get(name) ?? 0) + 1);
    const met = `${name} ${counts.get(name)}`;
    state.met.push(met);
    if (met === death || state.met.length === death) state.diedAt = met;
    return state.diedAt !== null;
  };
  const die = (name: string) => {
    if (point(name)) throw new Crash(name);
  };
  const call = async <T>(name: string, carryOut: () => Promise<T>): Promise<T> => {
    die(`before ${name}`);
    if (point(`${name} in the air`)) {
      state.inTheAir.push(carryOut().catch(() => undefined));
      throw new Crash(`${name} in the air`);
    }
    const answer = await carryOut();
    die(`after ${name}`);
    return answer;
  };
  const inShop = <T>(shopId: string, work: (store: ShopStore) => Promise<T>): Promise<T> =>
    commit(deps, shopId, { work, live, die });
  const wrapped: Deps = {
    ...deps,
    store: { ...deps.store, inShop },
    mailer: { send: (mail, shop) => call('mail', () => deps.mailer.send(mail, shop)) },
    platform: (shop) => callsOf(deps.platform(shop), call),
    sleep: async (ms) => {
      live();
      await deps.sleep(ms);
      live();
    },
  };
  return {
    deps: wrapped,
    diedAt: () => state.diedAt,
    met: () => state.met,
    landed: () => Promise.all(state.inTheAir),
  };
}

/** A transaction that wrote has two points: all done but the commit, and just committed. */
async function commit<T>(
  deps: Deps,
  shopId: string,
  hooks: { work: (store: ShopStore) => Promise<T>; live: () => void; die: (name: string) => void },
): Promise<T> {
  const writes: string[] = [];
  hooks.live();
  const result = await deps.store.inShop(shopId, async (store) => {
    writes.length = 0;
    const value = await hooks.work(watched(store, writes));
    if (writes.length > 0) hooks.die(`before committing ${nameOf(writes)}`);
    return value;
  });
  if (writes.length > 0) hooks.die(`after committing ${nameOf(writes)}`);
  return result;
}

/** By its first write: what follows may differ with what else happened in between. */
const nameOf = (writes: readonly string[]): string => writes[0] ?? 'nothing';

const READS = new Set([
  ...[
    'get',
    'lock',
    'lockOrder',
    'lockLinks',
    'ofOrder',
    'ofReturn',
    'byPlatformId',
    'findByNumber',
    'page',
    'count',
  ],
  ...['counts', 'oldestRequestedAt', 'history', 'unsettled', 'at', 'current', 'versions', 'list', 'shop'],
]);

/** Notes the name of every writing call; what is no call is looked into. */
function watched<T extends object>(part: T, writes: string[], path = ''): T {
  return new Proxy(part, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      const called = `${path}${String(name)}`;
      if (typeof value === 'object' && value !== null) return watched(value, writes, `${called}.`);
      if (typeof value !== 'function' || READS.has(String(name))) return value;
      return (...args: unknown[]) => {
        writes.push(called);
        return Reflect.apply(value, target, args);
      };
    },
  });
}

type Call = <T>(name: string, carryOut: () => Promise<T>) => Promise<T>;

/** Every call counts, those of a part, as of `returns`, too. */
function callsOf<T extends object>(part: T, call: Call, path = ''): T {
  return new Proxy(part, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      const called = `${path}${String(name)}`;
      if (typeof value === 'object' && value !== null) return callsOf(value, call, `${called}.`);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => call(called, () => Reflect.apply(value, target, args));
    },
  });
}
