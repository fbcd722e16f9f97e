// Is the plugin active on this site, to what is it connected, and what has it been asked?
import type { Table } from '../../world/table.ts';
import type { Site } from '../world/site.ts';

export const PLUGIN_VERSION = '1.0.0';

export type Connection = {
  id: string;
  shopId: string;
  appUrl: string;
  callbackUrl: string;
  portalUrl: string;
  secret: string;
  /** Of the REST key it was made by. */
  keyId: string | null;
};

export type IntentState = 'asking' | 'done' | 'refused' | 'by-hand' | 'doubtful';

/** One row for each key it was ever asked with. */
export type Intent = {
  /** The key. */
  id: string;
  orderId: string;
  /** What was asked, word for word: the same key with other words is refused. */
  content: string;
  state: IntentState;
  refundId: number | null;
  message: string | null;
  gateway: string | null;
  at: string;
};

/** What product pages show of the shop's terms, as it was handed over; `link`: the page that is for returns. */
export type HandedTerms = {
  texts: Record<string, string>[];
  cases: {
    countries: string[];
    tags: string[];
    skus: string[];
    says: Record<string, number>;
    sure: boolean;
  }[];
  others: number;
  rights: number;
  link: string;
};

type Switch = { id: string; active: boolean };

/** Whether it is switched on at this site. */
export const isPluginActive = (site: Site): boolean =>
  site.table<Switch>('pluginSwitch').get('plugin')?.active ?? false;

export class Plugin {
  readonly site: Site;
  /** Who works on an order now; the next in line waits for the end of it. */
  readonly #locks = new Map<string, Promise<void>>();

  constructor(site: Site) {
    this.site = site;
  }

  get isActive(): boolean {
    return isPluginActive(this.site);
  }

  set isActive(active: boolean) {
    this.site.table<Switch>('pluginSwitch').put({ id: 'plugin', active });
  }

  /** A page holds the block. */
  get hasPage(): boolean {
    return this.site.table<Switch>('pluginSwitch').get('page')?.active ?? true;
  }

  set hasPage(active: boolean) {
    this.site.table<Switch>('pluginSwitch').put({ id: 'page', active });
  }

  get intents(): Table<Intent> {
    return this.site.table<Intent>('pluginIntents');
  }

  get connection(): Connection | null {
    return this.site.table<Connection>('pluginConnection').get('connection') ?? null;
  }

  connect(connection: Omit<Connection, 'id'>): void {
    this.site.table<Connection>('pluginConnection').put({ id: 'connection', ...connection });
  }

  disconnect(): void {
    this.site.table<Connection>('pluginConnection').delete('connection');
    this.site.table<HandedTerms & { id: string }>('pluginTerms').delete('terms');
  }

  get terms(): HandedTerms | null {
    return this.site.table<HandedTerms & { id: string }>('pluginTerms').get('terms') ?? null;
  }

  keepTerms(terms: HandedTerms): void {
    this.site.table<HandedTerms & { id: string }>('pluginTerms').put({ id: 'terms', ...terms });
  }

  isLocked(orderId: string): boolean {
    return this.#locks.has(orderId);
  }

  /** Runs `work` as the only one on this order; null when the wait was too long. */
  async alone<R>(orderId: string, patienceMs: number, work: () => Promise<R>): Promise<{ value: R } | null> {
    const end = Date.now() + patienceMs;
    for (let holder = this.#locks.get(orderId); holder; holder = this.#locks.get(orderId)) {
      const left = end - Date.now();
      if (left <= 0) return null;
      await Promise.race([holder, new Promise((done) => setTimeout(done, left).unref())]);
    }
    let release: () => void = () => {};
    this.#locks.set(orderId, new Promise((done) => (release = done)));
    try {
      return { value: await work() };
    } finally {
      this.#locks.delete(orderId);
      release();
    }
  }
}
