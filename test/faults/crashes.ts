// T1: does a return survive the death of our process at every point of its way, with its money paid once?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Platform, PlatformError } from '../../packages/core/src/platform.ts';
import type { Deps } from '../../web/src/flows/deps.ts';
import { moveMoney } from '../../web/src/flows/move-money.ts';
import { runCrash } from './crash-run.ts';
import type { FaultHouse } from './house.ts';
import type { FaultKind } from './kinds.ts';
import { look, type Press, presses } from './line.ts';
import { refundNaively } from './naive.ts';
import { calm } from './platform-faults.ts';
import { seeded } from './random.ts';
import { receivedWalk, work } from './steps.ts';
import { openTestHouse } from './test-house.ts';
import { faultsOf } from './verdict.ts';

/** Everything a death may spoil, before a shop of this kind. */
export function crashesOf(kind: FaultKind): void {
  describe(kind.name, () => battery(kind));
}

function battery(kind: FaultKind): void {
  let house: FaultHouse;

  beforeAll(async () => {
    house = await openTestHouse(undefined, kind);
    // Nothing but our own care stands between a second call and a second refund.
    await house.control.fault({ name: 'over-refund-check-off' });
  });
  afterAll(() => house.close());

  test('a process may die at any point between request and refund: one refund, of what was shown, nobody forgotten', async () => {
    const { met, problems } = await runCrash(house, { deaths: [], random: seeded(1) });
    expect(problems).toEqual([]);
    // Where returns are kept, each is told of on its way.
    expect(met.length).toBeGreaterThan(kind.shop.keepsReturns ? 60 : 45);
    const found: string[] = [];
    const died = new Set<string>();
    // Before a refund is decided a shop without returns hears nothing: there another kind's deaths stand for these.
    const points = kind.proves ? met : met.slice(met.indexOf('before committing intents.reserve 1'));
    for (const [index, point] of points.entries()) {
      const run = await runCrash(house, { deaths: [point], random: seeded(index) });
      for (const place of run.died) died.add(kindOf(place));
      found.push(...run.problems.map((problem) => `${point}: ${problem}`));
    }
    // How often a call comes may differ from run to run; that a process died at every kind of point may not.
    const spared = points.map(kindOf).filter((kind) => !died.has(kind));
    expect(spared).toEqual([]);
    expect(found).toEqual([]);
  }, 900_000);

  test.skipIf(kind.blind === null)(
    'a naive refund pays twice when its process dies after the money moved: this harness would see it',
    async () => {
      const run = async (deaths: string[]) => {
        const answer = await runCrash(house, {
          refund: blinded(house, refundNaively),
          random: seeded(1),
          deaths,
        });
        await calm(house);
        return answer;
      };
      const { met, problems } = await run([]);
      const found = [...problems];
      for (const point of met.filter((one) => one.includes('refundReturn'))) {
        found.push(...(await run([point])).problems);
      }
      expect(found).toContain('2 refunds done');
    },
  );

  test('a sender held up until another has sent for it sends no more', async () => {
    const walk = await receivedWalk(house, seeded(3));
    await presses.refund(house.deps, house.shop, walk);
    const { intents } = await look(house.deps, house.shop, walk);
    const intentId = intents[0]?.id ?? '';
    // Held up in real time, since real time is what a call's last instant is measured by.
    const hasty = { ...house.deps, now: () => new Date(), sendWithinMs: 200, resendAfterMs: 400 };
    const heldUp = heldUpBeforeSending(hasty, async () => {
      await hasty.sleep(500);
      await moveMoney(hasty, house.shop, intentId).catch(() => undefined);
    });
    await moveMoney(heldUp, house.shop, intentId).catch(() => undefined);
    await work(house);
    expect(await faultsOf(house, walk)).toEqual([]);
  });

  test('a worker held up between its reading and its claim does not send upon what it read before another sent', async () => {
    const walk = await receivedWalk(house, seeded(4));
    await presses.refund(house.deps, house.shop, walk);
    const intentId = (await look(house.deps, house.shop, walk)).intents[0]?.id ?? '';
    const lost = new PlatformError('The answer was lost.', { retryable: true, doubtful: true });
    let sent = 0;
    const silent = facing(house, {
      refundReturn: () => {
        sent += 1;
        return Promise.reject(lost);
      },
    });
    const trySending = (deps: Deps) => moveMoney(deps, house.shop, intentId).catch(() => undefined);
    await trySending(silent);
    house.clock.advance(60);
    const readings = [...silent.readBackDelays, 0].length;
    await trySending(
      heldUpAfterReading(silent, readings, async () => {
        await trySending(silent);
        house.clock.advance(60);
      }),
    );
    // What can't be proven is not sent again at all.
    const times = kind.proves ? 2 : 1;
    expect(sent).toBe(times);
    expect((await look(house.deps, house.shop, walk)).intents).toMatchObject([{ attempts: times }]);
  });
}

/** From the first press on the shop shows nothing of a refund: the look before each call, which would stop a second one, sees none. */
function blinded(house: FaultHouse, press: Press): Press {
  let isBlind = false;
  return async (...walk) => {
    if (!isBlind) await house.kind.blind?.(house.control);
    isBlind = true;
    return press(...walk);
  };
}

/** The house before a platform some of whose answers are others. */
function facing(house: FaultHouse, answers: Partial<Platform>): Deps {
  return { ...house.deps, platform: (shop) => ({ ...house.deps.platform(shop), ...answers }) };
}

/** A process that stands still, once, after its n-th reading of the evidence. */
function heldUpAfterReading(deps: Deps, nth: number, meanwhile: () => Promise<void>): Deps {
  let readings = 0;
  return {
    ...deps,
    platform: (shop) => {
      const platform = deps.platform(shop);
      const readEvidence: typeof platform.readEvidence = async (id) => {
        const evidence = await platform.readEvidence(id);
        readings += 1;
        if (readings === nth) await meanwhile();
        return evidence;
      };
      return { ...platform, readEvidence };
    },
  };
}

/** A point without its occurrence. */
const kindOf = (point: string): string => point.replace(/ \d+$/, '');

/** A process that stands still between its claim and its call, as a paused machine does. */
function heldUpBeforeSending(deps: Deps, meanwhile: () => Promise<void>): Deps {
  return {
    ...deps,
    platform: (shop) => {
      const platform = deps.platform(shop);
      const refundReturn: typeof platform.refundReturn = async (command) => {
        await meanwhile();
        return platform.refundReturn(command);
      };
      return { ...platform, refundReturn };
    },
  };
}
