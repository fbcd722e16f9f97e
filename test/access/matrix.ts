// T7: who may do what? Every declared route × everyone × own, other's, missing and malformed.
import { beforeAll, expect, test } from 'vitest';
import { declaredRoutes } from '../../web/src/web-process.ts';
import { DOMAIN } from '../support/world.ts';
import { type Actor, actorsOf } from './actors.ts';
import { type Asked, askRoute, expectNothingOf, fail, malformed, missing, of, rowOf } from './asking.ts';
import { expected } from './expectations.ts';
import { proxyQuery, webhookHeaders } from './signing.ts';
import { SECOND, type Stage } from './stage.ts';

/** The matrix, on a stage that stands by the time it runs. */
export function describeMatrix(stageOf: () => Stage): void {
  const actors = new Map<string, Actor>();
  const actor = (name: string) => actors.get(name) ?? fail(name);
  const everyone = () => [...actors.values()];

  beforeAll(async () => {
    const stage = stageOf();
    const expired = await stage.enter(stage.mine);
    await changeNewestSession(stage, "UPDATE door_sessions SET expires_at = now() - interval '1 second'");
    const revoked = await stage.enter(stage.mine);
    await changeNewestSession(stage, 'DELETE FROM door_sessions');
    await stage.world.query(`INSERT INTO shops (shop_id, platform, domain, installed_at, uninstalled_at, facts)
      SELECT 'gone', platform, 'gone.myshopify.com', now(), now(), facts FROM shops LIMIT 1`);
    for (const one of actorsOf(stage, { expired, revoked })) actors.set(one.name, one);
  });

  const ask = (name: string, asked: Asked) => askRoute(stageOf(), name, asked);
  test('every declared route has its row, and no row is of a route that is gone', () => {
    const declared = declaredRoutes.map(({ method, path }) => `${method} ${path}`);
    expect(Object.keys(expected).toSorted()).toEqual(declared.toSorted());
  });

  test.each(of('staff'))('%s is for staff alone, and shows each shop its own', async (name) => {
    const refused = new Set<string>();
    for (const who of everyone()) {
      const answer = await ask(name, { actor: who, id: missing });
      if (who.hasLeft === true) {
        // A visit may bring a shop back, once its platform gives a token: this one's gives none.
        expect(answer.status).toBe(name === 'GET /api/session' ? 503 : 401);
        continue;
      }
      expect(answer.status, who.name).toBe(who.staffOf === undefined ? 401 : rowOf(name).own);
      if (who.staffOf === undefined) refused.add(answer.body);
      else expectNothingOf(stageOf(), who.staffOf === DOMAIN ? SECOND : DOMAIN, answer);
    }
    expect(refused.size).toBe(1);
  });

  test.each(of('staff-return'))('%s finds a return in its own shop alone', async (name) => {
    const { mine, theirs } = stageOf();
    const refused = new Set<string>();
    for (const who of everyone().filter((one) => one.staffOf === undefined)) {
      for (const id of [mine.returnId, missing]) {
        const answer = await ask(name, { actor: who, id });
        expect(answer.status, who.name).toBe(401);
        if (who.hasLeft !== true) refused.add(answer.body);
      }
    }
    expect(refused.size).toBe(1);
    expect((await ask(name, { actor: actor(`staff of ${DOMAIN}`), id: mine.returnId })).status).toBe(
      rowOf(name).own,
    );
    expect((await ask(name, { actor: actor(`staff of ${SECOND}`), id: theirs.returnId })).status).toBe(
      rowOf(name).own,
    );
    const notThere = new Set<string>();
    const cells = [
      [DOMAIN, theirs.returnId],
      [SECOND, mine.returnId],
      ...[missing, ...malformed].map((id) => [DOMAIN, id] as const),
    ] as const;
    for (const [shop, id] of cells) {
      const answer = await ask(name, { actor: actor(`staff of ${shop}`), id });
      expect(answer.status, id).toBe(404);
      notThere.add(answer.body);
    }
    expect(notThere.size).toBe(1);
  });

  test.each(of('order', 'order-return'))('%s is for the session of that order alone', async (name) => {
    const { mine, other } = stageOf();
    const refused = new Set<string>();
    for (const who of everyone()) {
      const id = who.sees === 'other' ? other.returnId : mine.returnId;
      const answer = await ask(name, { actor: who, id });
      if (who.session === '') {
        expect(answer.status, who.name).toBe(404);
      } else if (who.sees === undefined) {
        expect(answer.status, who.name).toBe(401);
        refused.add(answer.body);
      } else {
        expect(answer.status, who.name).toBe(rowOf(name).own);
        expect(answer.body).not.toContain(who.sees === 'mine' ? other.returnId : mine.returnId);
        expect(answer.body).not.toContain(`#${who.sees === 'mine' ? other.number : mine.number}`);
      }
    }
    expect(refused.size).toBe(1);
  });

  test.each(of('order-return'))('%s: not of this order and not there are the same bytes', async (name) => {
    const { other, theirs } = stageOf();
    const answers = new Set<string>();
    for (const id of [other.returnId, theirs.returnId, missing, ...malformed]) {
      const answer = await ask(name, { actor: actor('shopper of the order'), id });
      expect(answer.status, id).toBe(404);
      answers.add(answer.body);
    }
    expect(answers.size).toBe(1);
  });

  test.each(of('public'))('%s is the same for everybody', async (name) => {
    const bodies = new Set<string>();
    for (const who of everyone()) {
      const answer = await ask(name, { actor: who, id: missing });
      expect(answer.status, who.name).toBe(rowOf(name).own);
      // A page with a button has a number of its own, new each time it is drawn.
      bodies.add(answer.body.replace(/name="press" value="[\w-]{43}"/, ''));
    }
    expect(bodies.size).toBe(1);
  });

  const ofShops = Object.keys(expected).filter(
    (name) => name.includes('/portal/:shop') || name.includes('/proxy'),
  );
  test.each(ofShops)('%s: a shop that left, never was, or is no shop, is the same page', async (name) => {
    const pages = new Set<string>();
    for (const shop of ['gone.myshopify.com', 'never.myshopify.com', 'null', '%00', 'evil.example']) {
      const answer = await ask(name, {
        actor: actor('shopper of the order'),
        id: stageOf().mine.returnId,
        shop,
      });
      expect(answer.status, shop).toBe(404);
      pages.add(answer.body);
    }
    expect(pages.size).toBe(1);
  });

  test.each(Object.keys(expected).filter((name) => name.includes('/proxy')))(
    '%s opens to the shop’s own signature alone',
    async (name) => {
      const pages = new Set<string>();
      const [method = '', pattern = ''] = name.split(' ');
      const path = pattern
        .replace(':session', stageOf().mine.session)
        .replace(':id', stageOf().mine.returnId);
      for (const query of forgedQueries()) {
        const answer = await stageOf().ask({ method, path: `${path}${query}` });
        expect(answer.status, query).toBe(404);
        pages.add(answer.body);
      }
      expect(pages.size).toBe(1);
    },
  );

  test.each(of('install'))('%s does nothing for what the platform did not sign', async (name) => {
    const before = await stageOf().world.query('SELECT count(*) FROM shops');
    const path = name.split(' ')[1] ?? '';
    for (const query of [
      '',
      '?shop=',
      '?shop=evil.example',
      '?shop=a&shop=b',
      '?shop=%00',
      '?shop=%E2%84%AAelp.myshopify.com',
      ...(path === '/auth' ? [] : ['?shop=practice.myshopify.com&code=x&state=y&hmac=z&timestamp=1']),
    ]) {
      const answer = await stageOf().ask({ path: path + query });
      expect(answer.status, query).toBe(400);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    expect(await stageOf().world.query('SELECT count(*) FROM shops')).toEqual(before);
  });

  test.each(of('site', 'site-intake'))('%s opens to no word but that of a shop’s own site', async (name) => {
    const bodies = new Set<string>();
    for (const who of everyone()) {
      const answer = await ask(name, { actor: who, id: missing });
      // A session that is none at all is no address.
      const isNoAddress = name.includes(':session') && who.session === '';
      expect(answer.status, who.name).toBe(isNoAddress ? 404 : 401);
      if (!isNoAddress) bodies.add(answer.body);
    }
    expect(bodies.size).toBe(1);
  });

  test.each(of('intake'))('%s keeps what the platform signed and nothing else', async (name) => {
    const path = name.split(' ')[1] ?? '';
    const rows = async () => (await stageOf().world.query('SELECT count(*)::int AS n FROM inbox'))[0]?.n;
    const before = Number(await rows());
    for (const who of everyone().filter((one) => one.name !== 'the platform’s webhook')) {
      const answer = await stageOf().ask({ method: 'POST', path, headers: who.headers(), body: '{"id":1}' });
      expect(answer.status, who.name).toBe(401);
    }
    const forged = webhookHeaders('{"id":1}', DOMAIN, 'orders/updated', 'another-secret');
    expect((await stageOf().ask({ method: 'POST', path, headers: forged, body: '{"id":1}' })).status).toBe(
      401,
    );
    expect(await rows()).toBe(before);
    const signed = webhookHeaders('{"id":1}', DOMAIN, 'orders/none', undefined);
    expect((await stageOf().ask({ method: 'POST', path, headers: signed, body: '{"id":1}' })).status).toBe(
      200,
    );
    expect(await rows()).toBe(before + 1);
  });
}

function forgedQueries(): string[] {
  const good = proxyQuery(DOMAIN);
  return [
    '',
    '?signature=',
    '?signature=null',
    `?${proxyQuery(DOMAIN, { secret: 'another' })}`,
    `?${good.replace(DOMAIN, SECOND)}`,
    `?${good}&shop=${SECOND}`,
    `?${good}&extra=1`,
    `?${good.replace('apps%2Faftercare', 'apps%2Fevil')}`,
    `?${proxyQuery(DOMAIN, { changes: { timestamp: '1' } })}`,
    `?${proxyQuery(DOMAIN, { changes: { timestamp: '' } })}`,
    `?${good.slice(0, -1)}`,
  ];
}

// Which row it is, only the keyed hash knows; the one just opened is the newest.
async function changeNewestSession({ world }: Stage, change: string): Promise<void> {
  await world.query(`${change} WHERE opened_at = (SELECT max(opened_at) FROM door_sessions)`);
}
