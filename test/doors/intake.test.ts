// T10 for shops on sites of their own: is anything believed or kept of what neither the shop nor our plugin there signed?
import { createHmac, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHandlers } from '../../web/src/jobs/handlers.ts';
import { readDelivery } from '../../web/src/root/deliveries.ts';
import { webhookSecret } from '../../web/src/root/site-deliveries.ts';
import { until } from '../support/control.ts';
import { openDoors, type Party, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openDoors();
});
afterAll(() => stage.close());

interface Delivery {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | Buffer;
}

const inbox = () => stage.query('SELECT topic, shop_domain FROM inbox ORDER BY received_at, topic');
const keyOf = (at: number) => Buffer.from(stage.house.config.SECRET_KEYS[at]?.split(':')[1] ?? '', 'base64');
const sign = (body: string | Buffer, secret: string, algorithm = 'sha256') =>
  createHmac(algorithm, secret).update(body).digest('base64');
const send = async ({ path, headers, body }: Delivery) =>
  (await stage.ask({ method: 'POST', path, headers, body })).status;

/** As a shop's own webhook comes. */
function webhook(
  { shopId }: Party,
  { topic = 'order.updated', id = 77, secret = webhookSecret(keyOf(0), shopId) } = {},
): Delivery {
  const body = JSON.stringify({ id, status: 'processing' });
  const headers = {
    'content-type': 'application/json',
    'x-wc-webhook-topic': topic,
    'x-wc-webhook-signature': sign(body, secret),
    'x-wc-webhook-delivery-id': 'b2811467bf90429ab88fc5eb51cd1b91',
  };
  return { path: `/webhooks/woocommerce/${shopId}?hook=abc`, headers, body };
}

/** As our plugin tells us something. */
function announced({ shopId, secret }: Party, sequence: number, orderId = 77): Delivery {
  const body = JSON.stringify({ sequence, topic: 'refund.created', orderId, at: '2026-05-05T10:00:00Z' });
  const headers = { 'content-type': 'application/json', 'x-aftercare-signature': sign(body, secret) };
  return { path: `/webhooks/woocommerce/${shopId}`, headers, body };
}

function forgeriesOf(truth: Delivery, header: string, other: Party): Delivery[] {
  const signature = truth.headers[header] ?? '';
  const signed = (value: string): Delivery => ({ ...truth, headers: { ...truth.headers, [header]: value } });
  const { [header]: _, ...unsigned } = truth.headers;
  const text = truth.body.toString();
  const bytes = Buffer.from(signature, 'base64');
  return [
    { ...truth, headers: unsigned },
    ...['', ' ', 'null', '[]', `${signature}=`, `=${signature}`, signature.slice(0, -1)].map(signed),
    ...[`${signature}, ${signature}`, `sha256=${signature}`, bytes.toString('hex')].map(signed),
    ...[bytes.subarray(0, 16), Buffer.alloc(32), Buffer.alloc(0)].map((one) =>
      signed(one.toString('base64')),
    ),
    ...['', 'another', other.secret, webhookSecret(keyOf(0), other.shopId), truth.path].map((secret) =>
      signed(sign(text, secret)),
    ),
    ...['sha1', 'sha512'].map((algorithm) => signed(sign(text, stage.mine.secret, algorithm))),
    // Of this body it is true, at another shop's address it is not.
    { ...truth, path: truth.path.replace(stage.mine.shopId, other.shopId) },
    ...['nobody', '__proto__', "x' OR '1", 'null'].map((id) => ({
      ...truth,
      path: truth.path.replace(stage.mine.shopId, encodeURIComponent(id).slice(0, 60)),
    })),
    ...['', `${text} `, `\ufeff${text}`, `${text}${text}`, text.replace('77', '78')].map((body) => ({
      ...truth,
      body,
    })),
    ...Array.from({ length: 150 }, (_, at) => {
      const flipped = Buffer.from(at % 2 === 0 ? bytes : Buffer.from(text));
      const place = randomBytes(2).readUInt16BE() % flipped.length;
      flipped[place] = (flipped[place] ?? 0) ^ (1 << (at & 7));
      return at % 2 === 0 ? signed(flipped.toString('base64')) : { ...truth, body: flipped };
    }),
  ];
}

describe('forged', () => {
  test.each([
    ['a webhook', 'x-wc-webhook-signature', () => webhook(stage.mine)],
    ['an announcement of our plugin', 'x-aftercare-signature', () => announced(stage.mine, 1)],
  ] as const)('%s leaves no row, whatever was changed of it', async (_what, header, truthOf) => {
    const forgeries = forgeriesOf(truthOf(), header, stage.theirs);
    expect(forgeries.length).toBeGreaterThanOrEqual(170);
    const before = await inbox();
    const answers = [];
    for (const forgery of forgeries) answers.push(await send(forgery));
    // An address that is none of ours is not even looked at.
    expect(
      answers.flatMap((status, at) => (status === 401 || status === 404 ? [] : [[status, forgeries[at]]])),
    ).toEqual([]);
    expect(await inbox()).toEqual(before);
    expect(await send(truthOf())).toBe(200);
    expect(await inbox()).toHaveLength(before.length + 1);
  });

  test('neither is good for the other: each is signed by its own secret', async () => {
    const { shopId, secret } = stage.mine;
    expect(await send(webhook(stage.mine, { secret }))).toBe(401);
    const told = announced(stage.mine, 1);
    const signature = sign(told.body, webhookSecret(keyOf(0), shopId));
    expect(await send({ ...told, headers: { 'x-aftercare-signature': signature } })).toBe(401);
  });

  test('a shop that has not our plugin announces nothing', async () => {
    const access = await stage.house.woocommerce.vault.load(stage.theirs.shopId);
    if (access === null) throw new Error('no access');
    await stage.house.woocommerce.vault.save(stage.theirs.shopId, { ...access, pluginSecret: null });
    for (const secret of ['', 'null', stage.theirs.secret])
      expect(await send(announced({ ...stage.theirs, secret }, 1))).toBe(401);
    await stage.house.woocommerce.vault.save(stage.theirs.shopId, access);
  });
});

describe('kept', () => {
  test('is every one, though it be the same in the same second: the same words may be news', async () => {
    const before = (await inbox()).length;
    const truth = webhook(stage.mine, { topic: 'order.deleted' });
    expect(await Promise.all([send(truth), send(truth), send(truth)])).toEqual([200, 200, 200]);
    expect((await inbox()).length).toBe(before + 3);
  });
});

describe('the first try of an address, which is not signed', () => {
  const ping = (hook: string, body = 'webhook_id=12', shopId = stage.mine.shopId): Delivery => ({
    path: `/webhooks/woocommerce/${shopId}?hook=${hook}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
  });
  const expectHook = (hook: string) =>
    stage.house.deps.store.inShop(stage.mine.shopId, ({ hooks }) =>
      hooks.expect(stage.house.deps.hash(hook), '2026-05-05T10:00:00Z'),
    );

  test('is answered once, for a hook that waits for it, and keeps nothing', async () => {
    await expectHook('fresh');
    const before = await inbox();
    expect(await send(ping('never'))).toBe(401);
    expect(await send(ping('fresh', 'webhook_id=12', stage.theirs.shopId))).toBe(401);
    for (const body of [
      '',
      'webhook_id=',
      'webhook_id=x',
      'webhook_id=1&a=b',
      '{"webhook_id":1}',
      'a'.repeat(200),
    ])
      expect(await send(ping('fresh', body)), body).toBe(401);
    const tries = await Promise.all(Array.from({ length: 5 }, () => send(ping('fresh'))));
    expect(tries.toSorted()).toEqual([200, 401, 401, 401, 401]);
    expect(await inbox()).toEqual(before);
  });
});

describe('what is kept becomes', () => {
  const jobsOf = async (shopId: string, topic: string, payload: unknown) => {
    const body = Buffer.from(JSON.stringify(payload));
    const rest = { dedupeKey: 'd', webhookId: 'w', eventId: null, triggeredAt: null, receivedAt: new Date() };
    const read = readDelivery(stage.house.deps.store);
    const jobs = await read({ ...rest, topic: `woocommerce/${topic}`, shopDomain: shopId, body });
    return jobs.map(({ name, data }) => [name, data]);
  };

  test.each([
    ['order.created', { id: 77, total: '1.00' }],
    ['order.deleted', { id: 77 }],
    ['order.restored', { id: 77 }],
  ])('of %s, a look at the order itself', async (topic, payload) => {
    const { shopId } = stage.mine;
    expect(await jobsOf(shopId, topic, payload)).toEqual([['sync-order', { shopId, orderId: '77' }]]);
  });

  test.each([
    ['product.updated', { id: 77 }],
    // What a vanished order is told with.
    ['order.updated', { code: 'woocommerce_rest_shop_order_invalid_id', message: 'Invalid ID.' }],
    ['order.updated', { id: '77; DROP' }],
    ['order.updated', { id: -1 }],
    ['announced', { sequence: 0, orderId: 77 }],
    ['order.updated', []],
  ])('of %s %j, nothing', async (topic, payload) => {
    expect(await jobsOf(stage.mine.shopId, topic, payload)).toEqual([]);
  });

  test('nothing for a shop that is not here', async () => {
    expect(await jobsOf('nobody', 'order.created', { id: 77 })).toEqual([]);
  });

  test('of our plugin’s word a look as well; a number left out has all that changed read at once', async () => {
    const { shopId } = stage.theirs;
    const handlers = createHandlers(stage.house.deps);
    const waiting = async () =>
      (
        await stage.query(
          "SELECT FROM pgboss.job_common WHERE data->>'job' = 'reconcile' AND state < 'completed'",
        )
      ).length;
    const hear = async (sequence: number) => {
      const jobs = await jobsOf(shopId, 'announced', { sequence, topic: 'order.updated', orderId: 77 });
      expect(jobs).toEqual([
        ['sync-order', { shopId, orderId: '77' }],
        ['note-sequence', { shopId, sequence }],
      ]);
      await handlers['note-sequence']({ shopId, sequence });
      return waiting();
    };
    // Whatever number the counting begins with.
    expect(await hear(41)).toBe(0);
    expect(await hear(42)).toBe(0);
    expect(await hear(42)).toBe(0);
    expect(await hear(40)).toBe(0);
    expect(await hear(45)).toBe(1);
    await stage.query("DELETE FROM pgboss.job_common WHERE data->>'job' = 'reconcile'");
    expect(await hear(43)).toBe(0);
    expect(await hear(46)).toBe(0);
    await until(async () => (await waiting()) === 0);
  });
});
