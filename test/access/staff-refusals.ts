// Is what staff may not ask for refused in words, with nothing written?
import { expect, test } from 'vitest';
import { DOMAIN } from '../support/world.ts';
import { type Party, SECOND, type Stage, staffOf } from './stage.ts';

/** The words of the library that reads the input: a person is not told them. */
const rawWords = /Invalid|Unrecognized|expected|received|Too (?:big|small)/;

/** Bad input that only the rules can know to be bad, on a stage that stands by the time it runs. */
export function describeStaffRefusals(stageOf: () => Stage): void {
  test('staff are told in words what can’t be done, and nothing is written', async () => {
    const stage = stageOf();
    const before = await detailOf(stage, stage.other);
    const { revision, lines } = before;
    const send = async (verb: string, fields: unknown) => {
      const path = `/api/returns/${stage.other.returnId}/${verb}`;
      const answer = await stage.ask({
        method: 'POST',
        path,
        headers: staffOf(DOMAIN),
        body: JSON.stringify(fields),
      });
      return { status: answer.status, problem: JSON.parse(answer.body) as { detail: string } };
    };
    const part = { returnLineId: lines[0]?.id, disposition: 'RESTOCKED', quantity: 1 };
    const cells = [
      ['receipt', { revision, lines: [{ ...part, quantity: 99 }] }],
      ['receipt', { revision, lines: [{ ...part, returnLineId: 'of-nobody' }] }],
      ['receipt', { revision, lines: [{ ...part, disposition: 'LOST' }] }],
      ['receipt', { revision, lines: [] }],
      ['refund', { revision }],
      ['decline', { revision, reason: 'a\u0000b' }],
      ['decline', { revision, reason: 'half \ud83d' }],
      ['decline', { revision, reason: '   ' }],
      ['decline', { revision, reason: 'x', amount: 5 }],
      ['approval', { revision: String(revision) }],
    ] as const;
    for (const [verb, fields] of cells) {
      const { status, problem } = await send(verb, fields);
      expect(status, `${verb} ${JSON.stringify(fields)}`).toBe(422);
      expect(problem.detail.length).toBeGreaterThan(10);
      expect(problem.detail).not.toMatch(rawWords);
    }
    expect((await send('approval', { revision: revision + 1 })).status).toBe(409);
    expect(await detailOf(stage, stage.other)).toEqual(before);
  });

  test('an order of another shop is not there to open a return for', async () => {
    const { ask, world, theirs } = stageOf();
    const [row] = await world.query(
      `SELECT order_id AS id FROM returns WHERE return_id = '${theirs.returnId}'`,
    );
    const orderId = String(row?.id);
    const returns = () => world.query('SELECT return_id FROM returns ORDER BY return_id');
    const before = await returns();
    const path = `/api/opening?order=${encodeURIComponent(orderId)}`;
    const look = (domain: string) => ask({ path, headers: staffOf(domain) });
    expect([(await look(DOMAIN)).status, (await look(SECOND)).status]).toEqual([404, 200]);
    const choice = { orderId, lines: [{ lineId: 'x', quantity: 1, reason: 'UNWANTED', note: '' }] };
    const sent = { ...choice, confirmation: theirs.returnId, shown: { minor: 0, currency: 'EUR' } };
    const send = (at: string, fields: unknown) =>
      ask({ method: 'POST', path: at, headers: staffOf(DOMAIN), body: JSON.stringify(fields) });
    expect((await send('/api/opening/quote', choice)).status).toBe(404);
    expect((await send('/api/opening', sent)).status).toBe(404);
    expect(await returns()).toEqual(before);
  });

  test.each(['/api/import', '/api/tasks/none/closure'])(
    'fields sent to %s, which asks for none, are refused by name',
    async (path) => {
      const { ask, world } = stageOf();
      const imports = () => world.query('SELECT * FROM imports ORDER BY shop_id');
      const before = await imports();
      const send = (body: string, type: string) =>
        ask({ method: 'POST', path, headers: { ...staffOf(DOMAIN), 'content-type': type }, body });
      const bodies = [
        ['{"surplus":1,"from":"2020-01-01"}', 'application/json'],
        ['[]', 'application/json'],
        ['surplus=1', 'application/x-www-form-urlencoded'],
        ['surplus', 'text/plain'],
      ] as const;
      for (const [body, type] of bodies) {
        const answer = await send(body, type);
        expect(answer.status, body).toBe(422);
        expect(answer.body).not.toMatch(rawWords);
      }
      const { detail } = JSON.parse((await send(...bodies[0])).body) as { detail: string };
      expect(detail).toBe('surplus: This is not asked for here.; from: This is not asked for here.');
      expect(await imports()).toEqual(before);
    },
  );

  test('a policy of another currency, or with text that can’t be kept, is refused', async () => {
    const { ask } = stageOf();
    const page = JSON.parse((await ask({ path: '/api/policy', headers: staffOf(DOMAIN) })).body) as {
      version: number;
      policy: Record<string, unknown>;
    };
    const foreign = { minor: 500, currency: 'XTS' };
    for (const change of [
      { returnShippingFee: foreign },
      { autoApproveBelow: foreign },
      { instructions: 'a\u0000b' },
      { instructions: 'half \ud83d' },
    ]) {
      const sent = JSON.stringify({ basedOn: page.version, policy: { ...page.policy, ...change } });
      const answer = await ask({ method: 'PUT', path: '/api/policy', headers: staffOf(DOMAIN), body: sent });
      expect(answer.status).toBe(422);
      expect((JSON.parse(answer.body) as { fields: unknown[] }).fields.length).toBeGreaterThan(0);
    }
    const after = JSON.parse((await ask({ path: '/api/policy', headers: staffOf(DOMAIN) })).body) as {
      version: number;
    };
    expect(after.version).toBe(page.version);
  });
}

async function detailOf({ ask }: Stage, { returnId }: Party) {
  const answer = await ask({ path: `/api/returns/${returnId}`, headers: staffOf(DOMAIN) });
  return JSON.parse(answer.body) as { revision: number; lines: { id: string }[]; history: unknown[] };
}
