// T5: does bad input do anything but be refused? Hundreds of requests a route, and nothing is written.
import { randomInt } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { until } from '../support/control.ts';
import { chooseForm, hiddenFields } from '../support/line.ts';
import { DOMAIN } from '../support/world.ts';
import { type Answered, form, type Sent } from './call.ts';
import { expected } from './expectations.ts';
import { mutationsOf, type Target } from './mutations.ts';
import { proxyQuery } from './signing.ts';
import { body, type Stage, staffOf } from './stage.ts';

const missing = '00000000-0000-4000-8000-000000000000';
const aRoute = Number(process.env.FUZZ_A_ROUTE ?? 200);
// Written by a request that is right: counts of tries, the queue, the import anybody of the staff may
// start again, the connections anybody may begin, and a test return with all that is noted of the set-up.
const aside = ['limits', 'imports', 'schema_migrations', 'pending_connections', 'setup_marks'];
const ofTests = `(to_jsonb(t) ->> 'shop_id') IN (SELECT shop_id FROM shops WHERE platform = 'rehearsal')`;

/** Bad input, on a stage that stands by the time it runs; its worker is stopped here. */
export function describeFuzz(stageOf: () => Stage): void {
  let bases: Record<string, Target['base']> = {};

  beforeAll(async () => {
    bases = await readBases(stageOf());
    await endReturn(stageOf());
    // A mutated revision may happen to be the right one here too.
    await stageOf().world.query(
      "INSERT INTO staff_newcomers (shop_id, role, revision) SELECT shop_id, 'agent', 77777 FROM shops",
    );
    await stageOf().processes[2]?.stop();
  });

  test(
    `${aRoute} mutations of every route: nothing above 499, nothing told, nothing written, no answer kept waiting`,
    async () => {
      const stage = stageOf();
      const before = await fingerprint(stage);
      stage.forgetHolds();
      const failures: string[] = [];
      // What only a shop's own site may ask is tried where there is one.
      const names = Object.keys(expected).filter((name) => expected[name]?.kind !== 'site');
      let sent = 0;
      await inParallel(8, names, async (name) => {
        for (const mutation of sample(mutationsOf(targetOf(stage, name, bases[name] ?? null)))) {
          const answer = await stage.ask(dress(name, mutation));
          sent += 1;
          const problem = problemOf(answer, mutation);
          if (problem !== null)
            failures.push(
              `${name}: ${problem} ${JSON.stringify(mutation).slice(0, 300)} -> ${answer.body.replaceAll('\n', ' ').slice(0, 100)}`,
            );
        }
      });
      expect(failures.slice(0, 20)).toEqual([]);
      expect(sent).toBeGreaterThanOrEqual(names.length * Math.min(aRoute, 90));
      expect(stage.processes[1]?.child.exitCode).toBeNull();
      expect((await stage.ask({ path: '/healthz' })).status).toBe(200);
      expect(await fingerprint(stage)).toEqual(before);
      expect(stage.longestHold()).toBeLessThan(200);
    },
    240_000 * Math.max(1, aRoute / 200),
  );
}

/** What is wrong with an answer; null: nothing. */
function problemOf({ status, body: text }: Answered, { body: given }: Sent): string | null {
  // A body beyond the bound may be refused while it is still being sent: the connection ends, the process doesn't.
  if (status === 0) return (given?.length ?? 0) > 200_000 ? null : 'no answer';
  if (status >= 500) return String(status);
  const told = /node_modules|\bat [\w.<>]+ \(|SELECT .* FROM |prisma|pgboss|ECONN|\.ts:\d/i.exec(text)?.[0];
  return told === undefined ? null : `${status} tells "${told}"`;
}

/** Always the same ones of a route with fewer than `aRoute`; of more, another choice each time. */
function sample(all: Sent[]): Sent[] {
  const rest = [...all];
  const chosen: Sent[] = [];
  while (chosen.length < aRoute && rest.length > 0) chosen.push(...rest.splice(randomInt(rest.length), 1));
  return chosen;
}

/** With what opens the door of the route, so that the input itself is looked at. */
function dress(name: string, sent: Sent): Sent {
  const headers = {
    ...(name.includes(' /api/') ? { authorization: staffOf(DOMAIN).authorization ?? '' } : {}),
    ...sent.headers,
  };
  if (!name.includes(' /proxy')) return { ...sent, headers };
  const [path = '', query = ''] = sent.path.split('?');
  // What a visitor adds to the address is signed along; duplicates and what can't be decoded stand beside it.
  return { ...sent, headers, path: `${path}?${proxyQuery(DOMAIN)}${query === '' ? '' : `&${query}`}` };
}

function targetOf({ mine }: Stage, name: string, base: Target['base']): Target {
  const [method = '', pattern = ''] = name.split(' ');
  const known: Record<string, string> = {
    shop: DOMAIN,
    platform: 'woocommerce',
    shopId: missing,
    session: mine.session,
    // A cancellation of one's own would be carried out, whatever the body.
    id: name.endsWith('cancellation') ? missing : mine.returnId,
    token: 'A'.repeat(43),
    file: 'none.css',
  };
  const parameters = Object.fromEntries(
    [...pattern.matchAll(/:(\w+)/g)].map(([, key = '']) => [key, known[key] ?? '']),
  );
  const body = expected[name]?.body;
  return { method, pattern, parameters, base: base ?? (body === undefined ? null : { kind: 'json', body }) };
}

/** A mutated revision may happen to be the right one: of a return that has ended, every step is refused all the same. */
async function endReturn({ ask, world, mine }: Stage): Promise<void> {
  const path = `/portal/${DOMAIN}/o/${mine.session}/returns/${mine.returnId}/cancellation`;
  await ask({ method: 'POST', path });
  const busy = `SELECT FROM pgboss.job_common WHERE state < 'completed' AND name IN ('ordered', 'long', 'healing')`;
  await until(async () => (await world.query(busy)).length === 0);
  const [row] = await world.query(`SELECT status FROM returns WHERE return_id = '${mine.returnId}'`);
  if (row?.status !== 'CANCELED') throw new Error(`the return is ${row?.status}`);
}

/** What the pages really send, with one thing that keeps it from being carried out. */
async function readBases(stage: Stage): Promise<Record<string, Target['base']>> {
  const at = `/portal/${DOMAIN}/o/${stage.mine.session}/return`;
  const choose = await stage.ask({ path: at });
  const chosen = chooseForm(choose.body, 1);
  const check = await stage.see({ method: 'POST', path: `${at}/check`, headers: form, body: body(chosen) });
  const confirm = { ...hiddenFields(check.body, /\/return"/), shownTotal: '1' };
  const { policy } = JSON.parse(
    (await stage.ask({ path: '/api/policy', headers: staffOf(DOMAIN) })).body,
  ) as { policy: unknown };
  const forms: Record<string, Record<string, string>> = {
    '/find': { number: '1', email: 'a@b.example' },
    '/code': { number: '1', email: 'a@b.example', code: '000000', press: 'A'.repeat(43) },
    '/o/:session/return/choose': chosen,
    '/o/:session/return/costs': chosen,
    '/o/:session/return/check': chosen,
    '/o/:session/return': confirm,
  };
  const portal = Object.entries(forms).flatMap(([path, fields]) =>
    ['/portal/:shop', '/proxy'].map(
      (base) => [`POST ${base}${path}`, { kind: 'form', body: fields } as const] as const,
    ),
  );
  return {
    ...Object.fromEntries(portal),
    'PUT /api/policy': { kind: 'json', body: { basedOn: 9_999, policy } },
  };
}

/** Every row of every table of shops' data, as one word a table. */
async function fingerprint({ world }: Stage): Promise<Record<string, unknown>> {
  const tables = await world.query(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
  );
  const found: Record<string, unknown> = {};
  for (const { name } of tables.filter((table) => !aside.includes(String(table.name)))) {
    const [row] = await world.query(
      `SELECT md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '')) AS sum FROM ${name} t
         WHERE (${ofTests}) IS NOT TRUE`,
    );
    found[String(name)] = row?.sum;
  }
  return found;
}

async function inParallel<T>(
  hands: number,
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const hand = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: hands }, hand));
}
