// The process: `main.ts web` serves, `main.ts worker` does the jobs, `main.ts` does both. root/ names the adapters.
import { migrate } from '@aftercare/database/migrate/migrate.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { createHandlers } from './jobs/handlers.ts';
import { openIntake, readDelivery } from './root/deliveries.ts';
import { type House, openHouse } from './root/deps.ts';
import { openServices } from './root/services.ts';
import { startWeb } from './web-process.ts';

export interface Process {
  /** Null when this process serves nothing. */
  readonly port: number | null;
  /** Ends what was begun and starts nothing new. */
  stop(): Promise<void>;
}

/** Starts the parts of a process; migrates first, under a lock, so any number may start at once. */
export async function start(config: Config, roles: readonly ('web' | 'worker')[]): Promise<Process> {
  await migrate(config.DATABASE_URL);
  const house = await openHouse(config);
  if (house.shopify === null)
    house.log.warn(
      'Neither SHOPIFY_API_KEY nor SHOPIFY_API_SECRET is set: no shop on Shopify is served, its doors stay shut',
    );
  const worker = roles.includes('worker') ? await startWorker(house) : null;
  const web = roles.includes('web') ? await startServer(house) : null;
  return {
    port: web?.port ?? null,
    async stop() {
      house.beginStop();
      await Promise.all([web?.stop(), worker?.stop()]);
      await house.close();
    },
  };
}

async function startServer(house: House) {
  const { config } = house;
  return startWeb({
    services: openServices(house),
    intake: openIntake(house),
    host: config.HOST,
    port: config.PORT,
    trustedProxies: config.TRUSTED_PROXIES,
  });
}

async function startWorker({ config, database, deps, log }: House) {
  const handlers = createHandlers(deps);
  const onProblem = (problem: unknown) => log.warn({ err: problem }, 'The worker');
  const drain = database.startDrain(readDelivery(database.store), {
    onProblem,
    keepDays: config.KEEP_WEBHOOKS_DAYS,
  });
  const worker = await database.startWorker(handlers, {
    concurrency: 8,
    keepJobsHours: config.KEEP_JOBS_HOURS,
    schedule: {
      reconcile: cronOf(config.RECONCILE_SECONDS),
      'refresh-token': '*/10 * * * *',
      'ensure-webhooks': '17 * * * *',
      'read-shop': '29 * * * *',
      'forget-old': '41 * * * *',
    },
    onProblem,
  });
  return { stop: async () => void (await Promise.all([drain.stop(), worker.stop()])) };
}

/** Every so many minutes, a schedule's smallest step; from an hour on every hour, from a day on every night. */
function cronOf(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes >= 1440) return '23 3 * * *';
  return minutes >= 60 ? '0 * * * *' : `*/${minutes} * * * *`;
}

const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  // Nobody there; a wrong name or password; no such database.
  DATABASE_URL: ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', '28000', '28P01', '3D000'],
  PORT: ['EADDRINUSE', 'EACCES'],
};

async function begin(roles: readonly ('web' | 'worker')[]): Promise<Process> {
  return start(readConfig(), roles);
}

/** Says what keeps us from starting: to whoever configures us a wrong setting is a line, not a stack. */
function giveUp(problem: unknown): never {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
  const setting = Object.keys(SETTINGS).find((name) => SETTINGS[name]?.includes(code));
  const said = problem instanceof ConfigError ? problem.message : problem;
  console.error(setting ? `${setting}: ${(problem as Error).message || code}` : said);
  process.exit(1);
}

if (import.meta.main) {
  const [role] = process.argv.slice(2);
  const roles = role === 'web' || role === 'worker' ? ([role] as const) : (['web', 'worker'] as const);
  const running = await begin(roles).catch(giveUp);
  console.log(JSON.stringify({ ready: true, port: running.port }));
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      running.stop().then(() => process.exit(0));
    });
  }
}
