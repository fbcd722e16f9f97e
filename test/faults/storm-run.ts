// What becomes of returns with everything against them at once: a busy and failing platform, lost and doubled webhooks, no mail?
import type { World } from '../support/world.ts';
import { admitShoppers } from './fault-world.ts';
import type { FaultKind } from './kinds.ts';
import { type Random, seeded } from './random.ts';
import { travel, untilSettled } from './travel.ts';
import { judgeTravels } from './travel-verdict.ts';

/** Each strikes now and then, all through the run; a second refund is stopped by nobody but us. */
const everything = ({ paying, storm }: FaultKind) => [
  { name: 'http-502', rate: 0.04 },
  { name: 'internal-error', rate: 0.04 },
  { name: 'internal-error-after-commit', rate: 0.04 },
  { name: 'timeout-after-commit', rate: 0.05, hang: false },
  { name: 'timeout-after-commit', rate: 0.5, hang: false, operation: paying },
  { name: 'truncated-json', rate: 0.04 },
  { name: 'webhook-lost', rate: 0.3 },
  { name: 'webhook-doubled', rate: 0.3 },
  { name: 'webhook-late', rate: 0.3, seconds: 3 },
  { name: 'smtp-down', rate: 0.5, times: 6 },
  { name: 'over-refund-check-off' },
  ...storm,
];

/** Two shoppers' returns, two of each, all in the storm; what was wrong with how they ended. */
export async function runStorm(world: World, kind: FaultKind, random: Random): Promise<string[]> {
  const { control } = world;
  const admitted = await admitShoppers(world, 2);
  const shoppers = admitted.map((one) => ({ ...one, random: seeded(random.whole(1, 1e9)) }));
  const faults = everything(kind).map((fault) => ({ ...fault, seed: random.whole(1, 1e9) }));
  const set = (await control.practice('/faults', { faults })) as { faults: unknown[] };
  if (set.faults.length < faults.length) throw new Error('not every fault of the storm is on');
  const travels = await Promise.all(shoppers.map((shopper) => travel(control, shopper)));
  travels.push(...(await Promise.all(shoppers.map((shopper) => travel(control, shopper)))));
  const { proves } = kind;
  for (const { returnId } of travels)
    await untilSettled(control, returnId, { patience: 420_000, proves }).catch(async (cause: unknown) => {
      throw new Error(`${String(cause)}; the queue: ${await queueOf(world)}`, { cause });
    });
  return judgeTravels(world, travels, kind);
}

/** What still waits or is under way, and what it failed by: whoever finds a return unsettled asks that first. */
async function queueOf(world: World): Promise<string> {
  const jobs =
    await world.query(`SELECT data->>'job' AS job, state, retry_count AS tries, created_on AS since,
      start_after AS due, now() AS now, left(coalesce(output->>'message', output->'value'->>'message'), 200) AS said
    FROM pgboss.job WHERE state IN ('created', 'retry', 'active', 'failed') AND name <> 'ticks'
    ORDER BY start_after LIMIT 40`);
  return JSON.stringify(jobs);
}
