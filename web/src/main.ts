// The process: `main.ts web` serves, `main.ts worker` does the jobs, `main.ts` does both. root/ names the adapters.
import type { Worker } from '@aftercare/database/jobs/worker.ts';
import { migrate } from '@aftercare/database/migrate/migrate.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { startOps } from './ops-process.ts';
import { checkBlobs } from './root/blobs.ts';
import { startBounces } from './root/bounces.ts';
import { openIntake } from './root/deliveries.ts';
import { type House, openHouse } from './root/deps.ts';
import { readReadiness } from './root/readiness.ts';
import { openServices } from './root/services.ts';
import { startJobs } from './root/worker.ts';
import { startWeb } from './web-process.ts';

export interface Process {
  /** Null when this process serves nothing. */
  readonly port: number | null;
  /** Null: operators are told nothing here. */
  readonly opsPort: number | null;
  /** Null: no mail comes back to here. */
  readonly bouncePort: number | null;
  /** Says that it is not ready, serves on for `drainMs`, ends what was begun and starts nothing new. */
  stop(drainMs?: number): Promise<void>;
}

/** Starts the parts of a process; migrates first, under a lock, so any number may start at once. */
export async function start(config: Config, roles: readonly ('web' | 'worker')[]): Promise<Process> {
  await migrate(config.DATABASE_URL);
  const house = await openHouse(config);
  await checkBlobs(house.deps.blobs, house);
  if (house.shopify === null)
    house.log.warn(
      'Neither SHOPIFY_API_KEY nor SHOPIFY_API_SECRET is set: no shop on Shopify is served, its doors stay shut',
    );
  const worker = roles.includes('worker') ? await startJobs(house) : null;
  const bounces = roles.includes('worker') ? await startBounces(house) : null;
  const web = roles.includes('web') ? await startServer(house) : null;
  const ops = config.OPS_PORT === undefined ? null : await startOps(opsOf(house, config.OPS_PORT, worker));
  return {
    port: web?.port ?? null,
    opsPort: ops?.port ?? null,
    bouncePort: bounces?.port ?? null,
    async stop(drainMs = 0) {
      house.beginStop();
      await Promise.all([web?.stop(drainMs), worker?.stop(), bounces?.stop()]);
      await ops?.stop();
      await house.close();
    },
  };
}

async function startServer(house: House) {
  const { config, log, metrics } = house;
  return startWeb({
    services: openServices(house),
    intake: openIntake(house),
    host: config.HOST,
    port: config.PORT,
    trustedProxies: config.TRUSTED_PROXIES,
    onAnswer: (answer) => {
      metrics.answered(answer);
      if (quiet.test(answer.route)) log.debug(answer, 'Answered');
      else log.info(answer, 'Answered');
    },
  });
}

/** Asked again and again by machines: a line for each would bury the others. */
const quiet = /^(?:POST \/webhooks\/|GET \/(?:healthz|readyz)$)/;

function opsOf({ config, database, deps, metrics }: House, port: number, worker: Worker | null) {
  return {
    ...{ host: config.OPS_HOST, port },
    readiness: () => readReadiness({ database, stopping: deps.stopping, worker }),
    metrics: () => metrics.read(() => database.status()),
  };
}

const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  // Nobody there; a wrong name or password; no such database.
  DATABASE_URL: ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', '28000', '28P01', '3D000'],
  PORT: ['EADDRINUSE', 'EACCES'],
};

/** Says what keeps us from starting: to whoever configures us a wrong setting is a line, not a stack. */
function giveUp(problem: unknown): never {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
  const setting = Object.keys(SETTINGS).find((name) => SETTINGS[name]?.includes(code));
  const said = problem instanceof ConfigError ? problem.message : problem;
  console.error(setting ? `${setting}: ${(problem as Error).message || code}` : said);
  process.exit(1);
}

function readOrGiveUp(): Config {
  try {
    return readConfig();
  } catch (problem) {
    return giveUp(problem);
  }
}

if (import.meta.main) {
  const [role] = process.argv.slice(2);
  const roles = role === 'web' || role === 'worker' ? ([role] as const) : (['web', 'worker'] as const);
  const config = readOrGiveUp();
  const running = await start(config, roles).catch(giveUp);
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      // Whoever presses Ctrl+C has nobody to tell; who sends SIGTERM has a balancer that must hear of it first.
      running.stop(signal === 'SIGTERM' ? config.DRAIN_MS : 0).then(() => process.exit(0));
    });
  }
  // Last of all: whoever reads it may ask us to end at once.
  console.log(
    JSON.stringify({
      ready: true,
      port: running.port,
      opsPort: running.opsPort,
      bouncePort: running.bouncePort,
    }),
  );
}
