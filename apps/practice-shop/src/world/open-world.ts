// How is the world opened, and what of it survives a restart?
import { WorldClock, writeMoment } from './clock.ts';
import { type Fault, Faults } from './faults.ts';
import { type Entry, JournalFile } from './journal.ts';
import { Ledger } from './ledger.ts';
import { datesOfGenerated, expandGenerated } from './orders/generated.ts';
import { seedReasons, seedShop } from './seed/seed.ts';
import { describeShop } from './seed/shop-info.ts';
import { makeShop, makeTables, type Shop } from './shop.ts';
import type { Row } from './table.ts';
import type { Mail, Movement, ShopEvent, ShopInfo } from './types.ts';
import { DEFAULT_SHOP, SECOND_SHOP, type World, type WorldOptions } from './world.ts';

type Setting = { id: string; offset?: number; faults?: Fault[] };

/** The living entries of a journal, oldest change first. */
function living(entries: Entry[]): Entry[] {
  const last = new Map<string, Entry>();
  for (const entry of entries) last.set(`${entry.t} ${entry.i}`, entry);
  return [...last.values()].filter((entry) => entry.v !== null);
}

function makeHearers(): Pick<World, 'on' | 'emit' | 'isHeard'> {
  const hearers = new Set<(event: ShopEvent) => void>();
  return {
    on: (_name, hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    emit: (event) => {
      for (const hear of hearers) hear(event);
    },
    isHeard: () => hearers.size > 0,
  };
}

function makeWorld(journal: JournalFile, clock: WorldClock) {
  const own = makeTables((table, id, value) => journal.write({ t: `/${table}`, i: id, v: value }));
  const settings = own.table<Setting>('settings');
  const shopRows = own.table<ShopInfo & { index: number }>('shops');
  const shops = new Map<string, Shop>();
  const faults = new Faults((list) => settings.put({ id: 'faults', faults: list }));
  const openShop = (info: ShopInfo, shopIndex: number): Shop => {
    const shop = makeShop(info, {
      shopIndex,
      journal: (table, id, value) => journal.write({ t: `${info.domain}/${table}`, i: id, v: value }),
      now: () => clock.now(),
      lag: () => (faults.fires('read-lag') ? (faults.get('read-lag')?.seconds ?? 5) : 0),
      expand: expandGenerated,
      datesOf: datesOfGenerated,
    });
    shops.set(info.domain, shop);
    return shop;
  };
  const restore = (entry: Entry): void => {
    const [domain = '', table = ''] = entry.t.split('/');
    const value = entry.v as Row;
    if (domain !== '') shops.get(domain)?.restore(table, entry.i, value);
    else own.restore(table, entry.i, value);
    if (entry.t === '/shops') openShop(value as ShopInfo & Row, (value as Row & { index: number }).index);
  };
  return { own, settings, shopRows, shops, faults, openShop, restore };
}

/** Opens the world from its journal, or seeds a new one. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const journal = new JournalFile(options.dataDir);
  const clock = new WorldClock(options.clock ?? Date.now);
  const parts = makeWorld(journal, clock);
  const written = journal.read();
  const alive = living(written);
  if (written.length > 2 * alive.length + 1000) journal.compact(alive);
  for (const entry of alive) parts.restore(entry);
  clock.restore(parts.settings.get('clock')?.offset ?? 0);
  parts.faults.restore(parts.settings.get('faults')?.faults ?? []);
  const world = worldOf(parts, clock, journal);
  if (parts.shops.size === 0) journal.together(() => seedWorld(world, options));
  return world;
}

function worldOf(parts: ReturnType<typeof makeWorld>, clock: WorldClock, journal: JournalFile): World {
  const { own, shops, faults } = parts;
  return {
    now: () => clock.now(),
    timestamp: () => writeMoment(clock.now()),
    address: null,
    setClock: (change) => {
      clock.set(change);
      parts.settings.put({ id: 'clock', offset: clock.offset });
      return clock.now();
    },
    during: (at, work) => clock.during(at, work),
    shops,
    get defaultShop() {
      return shops.get(DEFAULT_SHOP) as Shop;
    },
    addShop: (partial) => addShop(parts, partial),
    faults,
    ledger: new Ledger(own.table<Movement>('ledger')),
    mails: own.table<Mail>('mails'),
    table: own.table,
    ...makeHearers(),
    close: () => journal.close(),
  };
}

function addShop(parts: ReturnType<typeof makeWorld>, partial: Partial<ShopInfo> & { domain: string }): Shop {
  const index = parts.shopRows.size;
  const info = describeShop(partial, index);
  parts.shopRows.put({ ...info, index });
  return parts.openShop(info, index);
}

function seedWorld(world: World, options: WorldOptions): void {
  const seed = options.seed ?? 1;
  const first = world.addShop({ domain: DEFAULT_SHOP });
  const second = world.addShop({ domain: SECOND_SHOP, name: 'Second Hand & Sons' });
  for (const shop of [first, second]) seedReasons(shop);
  if (options.seeded === false) return;
  seedShop(world, first, { seed, pastOrders: 240 });
  seedShop(world, second, { seed: seed + 1, pastOrders: 12 });
}
