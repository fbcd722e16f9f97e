// T8: what does somebody learn who tries number after number from many addresses?
import { expect, test } from 'vitest';
import { until } from '../support/control.ts';
import { DOMAIN } from '../support/world.ts';
import { call, form } from './call.ts';
import { withoutEcho } from './door.ts';
import { body, type Stage } from './stage.ts';

/** The long form takes 100,000. */
const numbers = Number(process.env.SWEEP_NUMBERS ?? 1_000);
/** A hundred numbers each; ten a minute are looked at. */
const addresses = Math.ceil(numbers / 100);
const email = 'mallory@sweep.example';

/** The sweep, on a stage that stands by the time it runs. */
export function describeSweep(stageOf: () => Stage): void {
  test(
    `${numbers} numbers from ${addresses} addresses: those that are there are answered as those that are not, most are not looked at, and nobody is mailed`,
    async () => {
      const stage = stageOf();
      const before = await counts(stage);
      const real = [stage.mine.number, stage.other.number];
      const answers = new Map<string, string>();
      let answered = 0;
      const begun = Date.now();
      const tries = Array.from({ length: numbers }, (_, index) => index);
      await Promise.all(
        Array.from({ length: 8 }, async () => {
          for (let index = tries.pop(); index !== undefined; index = tries.pop()) {
            const number = (index % 97 === 0 ? real[index % 2] : undefined) ?? String(5_000 + index);
            const from = `10.9.${(index % addresses) >> 8}.${(index % addresses) & 255}`;
            const answer = await call(stage.trusting, {
              ...{ method: 'POST', path: `/portal/${DOMAIN}/find`, body: body({ number, email }) },
              headers: { ...form, 'x-forwarded-for': from },
            });
            if (answer.status === 429) continue;
            answered += 1;
            answers.set(withoutEcho(answer, { number, email }), number);
          }
        }),
      );
      expect([...answers.values()]).toHaveLength(1);
      const minutes = Math.ceil((Date.now() - begun) / 60_000);
      expect(answered).toBeLessThanOrEqual(addresses * 10 * (minutes + 1));
      expect(answered).toBeGreaterThanOrEqual(Math.min(numbers, addresses * 10));
      await until(async () => (await stage.world.query(LOOKED_AT)).length === 0, 600_000);
      expect(await counts(stage)).toEqual(before);
    },
    240_000 + numbers * 20,
  );
}

const LOOKED_AT = "SELECT FROM pgboss.job WHERE data->>'job' = 'open-door' AND state < 'completed' LIMIT 1";

/** Codes mailed and orders opened so far. */
async function counts({ world }: Stage): Promise<unknown> {
  const [row] = await world.query(
    `SELECT (SELECT count(*) FROM door_challenges) AS codes, (SELECT count(*) FROM door_sessions) AS opened,
       (SELECT count(*) FROM notices WHERE kind LIKE 'door%') AS mails`,
  );
  return row;
}
