// What do operators see of real processes: are they ready, what do they say and count, and how do they end?
import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../support/control.ts';
import { approveAndReceive, detailOf, enterByCode, placeOrder, requestReturn } from '../support/line.ts';
import { type AppProcess, openWorld, type World } from '../support/world.ts';

const person = {
  mail: 'quillon.zabriskie@marker.example',
  names: ['Quillon', 'Zabriskie'],
  street: 'Wachtelgasse 77',
  phone: '+4917055501990',
};
const ops = { OPS_PORT: '0', LOG_LEVEL: 'debug' };

let world: World;
let web: AppProcess;
let worker: AppProcess;
/** What nobody may read in a log. */
const secrets: string[] = [];

beforeAll(async () => {
  world = await openWorld({ seeded: true });
  web = await world.start('web', ops);
  worker = await world.start('worker', ops);
  await world.connect();
});
afterAll(() => world.close());

const page = async (port: number | null, path: string) => {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: answer.status, text: await answer.text() };
};
const linesOf = (process: AppProcess): Record<string, unknown>[] =>
  process
    .log()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));

test('web and worker are ready, and say what they are asked for', async () => {
  const ready = { ready: true, draining: false, database: true, migrations: true, queue: true };
  const atPort = await fetch(`${world.appUrl}/readyz`);
  expect(atPort.status).toBe(200);
  expect(await atPort.json()).toEqual({ ...ready, jobs: null });
  expect(JSON.parse((await page(web.opsPort, '/readyz')).text)).toEqual({ ...ready, jobs: null });
  expect(JSON.parse((await page(worker.opsPort, '/readyz')).text)).toEqual({ ...ready, jobs: true });
  expect((await page(worker.opsPort, '/healthz')).status).toBe(200);
  expect((await page(worker.opsPort, '/')).status).toBe(404);
  expect((await fetch(`${world.appUrl}/metrics`)).status).toBe(404);
});

test('a database that lacks a migration or a queue makes nobody ready, and ends nobody', async () => {
  await world.query("UPDATE schema_migrations SET name = 'x' || name WHERE name LIKE '%_line'");
  expect(await page(web.opsPort, '/readyz')).toMatchObject({ status: 503 });
  expect(JSON.parse((await page(web.opsPort, '/readyz')).text)).toMatchObject({
    ready: false,
    migrations: false,
  });
  expect((await page(web.opsPort, '/healthz')).status).toBe(200);
  await world.query("UPDATE schema_migrations SET name = substring(name FROM 2) WHERE name LIKE 'x%'");
  expect((await page(web.opsPort, '/readyz')).status).toBe(200);
});

test('a line is walked, and its refund’s id goes from the press by the job to the platform', async () => {
  const { control } = world;
  await control.fault({ name: 'smtp-down', times: 1 });
  await control.fault({ name: 'http-500', operation: 'returnRequest', times: 1 });
  const address = {
    countryCode: 'DE',
    city: 'Kiel',
    zip: '24103',
    address1: person.street,
    phone: person.phone,
  };
  const [firstName, lastName] = person.names;
  const shopper = { email: person.mail, firstName, lastName, phone: person.phone };
  const { name } = await placeOrder(control, { shopper, address });
  const order = { name, email: person.mail };
  const session = await enterByCode(control, order);
  const mails = await control.mails(person.mail);
  secrets.push(
    session,
    ...mails.flatMap(({ text }) => [...text.matchAll(/\b\d{6}\b|\/l\/[\w-]{20,}/g)].map(([found]) => found)),
  );
  expect(secrets.length).toBeGreaterThan(2);
  const { returnId } = await requestReturn(control, session);
  const { revision } = await approveAndReceive(control, returnId);
  // What people type where nothing of the kind is expected.
  await control.portal(`/find?email=${encodeURIComponent(person.mail)}`);
  await control.portal(`/nowhere/${person.names.join('/')}`);
  await fetch(`${world.appUrl}/api/${person.mail}`, {
    method: 'POST',
    body: `{"${person.names[0]}`,
    headers: { 'content-type': 'application/json' },
  });
  const requestId = randomBytes(16).toString('hex');
  const headers = {
    'content-type': 'application/json',
    'x-request-id': requestId,
    ...(await control.front.staffHeaders()),
  };
  secrets.push(
    ...Object.values(await control.front.staffHeaders()).map((value) => value.replace('Bearer ', '')),
  );
  const pressed = await fetch(`${world.appUrl}/api/returns/${returnId}/refund`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ revision }),
  });
  expect(pressed.status).toBe(200);
  expect(pressed.headers.get('x-request-id')).toBe(requestId);
  await until(async () => (await detailOf(control, returnId)).intents[0]?.state === 'done');
  const own = (process: AppProcess) => linesOf(process).filter((line) => line.requestId === requestId);
  expect(own(web)).toContainEqual(
    expect.objectContaining({ route: 'POST /api/returns/:id/refund', status: 200 }),
  );
  expect(own(worker)).toContainEqual(
    expect.objectContaining({ job: 'move-money', msg: 'A platform was called' }),
  );
  await until(async () => own(worker).some(({ job, msg }) => job === 'move-money' && msg === 'A job ended'));
}, 180_000);

test('no line of any log holds a name, an address, a number or a secret', async () => {
  const markers = [
    ...[person.mail, ...person.names, person.street, person.phone, person.phone.slice(3)],
    ...[world.env.SECRET_KEYS ?? '', world.env.HASH_KEY ?? '', world.env.SHOPIFY_API_SECRET ?? ''],
    ...[new URL(world.env.DATABASE_URL ?? '').password, ...secrets],
  ];
  expect(markers.every((marker) => marker.length > 4)).toBe(true);
  for (const log of [web.log(), worker.log()]) {
    expect(log.length).toBeGreaterThan(5_000);
    for (const marker of markers) expect(log.toLowerCase()).not.toContain(marker.toLowerCase());
  }
  // Something was there to be told: what went wrong stands there by its kind.
  expect(linesOf(worker)).toContainEqual(
    expect.objectContaining({
      msg: 'The worker',
      err: expect.objectContaining({ type: 'PlatformError', retryable: true }),
    }),
  );
});

test('the figures tell of the line that was walked', async () => {
  const figures = async (process: AppProcess) => {
    const { text } = await page(process.opsPort, '/metrics');
    const read = text.split('\n').flatMap((line) => {
      const [, name, value] = /^(aftercare_.+) (\S+)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, Number(value)] as const];
    });
    return new Map(read);
  };
  const [ofWeb, ofWorker] = [await figures(web), await figures(worker)];
  const sum = (from: Map<string, number>, start: string) =>
    [...from].filter(([name]) => name.startsWith(start)).reduce((all, [, value]) => all + value, 0);
  expect(
    ofWeb.get('aftercare_http_request_seconds_count{route="POST /api/returns/:id/refund",status="200"}'),
  ).toBe(1);
  expect(ofWeb.get('aftercare_intake_total{platform="shopify",outcome="kept"}')).toBeGreaterThan(0);
  expect(ofWorker.get('aftercare_job_seconds_count{job="move-money",outcome="done"}')).toBe(1);
  expect(ofWorker.get('aftercare_mails_total{outcome="accepted"}')).toBeGreaterThanOrEqual(3);
  expect(ofWorker.get('aftercare_mails_total{outcome="put-off"}')).toBe(1);
  expect(ofWorker.get('aftercare_intents_ended_total{state="done"}')).toBe(1);
  expect(
    sum(ofWorker, 'aftercare_platform_call_seconds_count{platform="shopify",outcome="answered"}'),
  ).toBeGreaterThan(5);
  expect(ofWorker.get('aftercare_shopify_cost_left{shop="practice.myshopify.com"}')).toBeGreaterThan(0);
  await until(async () => (await figures(web)).get('aftercare_inbox_waiting') === 0);
  expect([...ofWeb.keys()].some((name) => name.includes('zabriskie') || name.includes(person.mail))).toBe(
    false,
  );
});

test('what waits is counted by state, over all shops', async () => {
  const rows =
    "SELECT shop_id, 'i1', return_id, order_id, 'refund', 9, 'k', 1, 'EUR', 'person', 1 FROM returns LIMIT 1";
  await world.query(
    `INSERT INTO intents (shop_id, intent_id, return_id, order_id, kind, sequence, key, amount_minor, currency, state, attempts) ${rows}`,
  );
  await world.query(
    "INSERT INTO tasks (shop_id, task_id, kind, subject, detail, opened_at) SELECT shop_id, 't1', 'money-in-doubt', 'i1', '', now() FROM shops LIMIT 1",
  );
  const { text } = await page(worker.opsPort, '/metrics');
  expect(text).toContain('aftercare_intents{state="person"} 1');
  expect(text).toContain('aftercare_tasks{kind="money-in-doubt"} 1');
  expect(text).toContain('aftercare_tasks_oldest_seconds{kind="money-in-doubt"}');
  await world.query("DELETE FROM intents WHERE intent_id = 'i1'");
  await world.query("DELETE FROM tasks WHERE task_id = 't1'");
});

test('a worker that is asked to end finishes the job in hand', async () => {
  const { control } = world;
  const own = await world.start('worker', ops);
  await worker.stop();
  await control.fault({ name: 'timeout-after-commit', operation: 'order', times: 1, seconds: 3, hang: true });
  const placed = placeOrder(control).catch(() => undefined);
  const inHand = async () =>
    (await world.query("SELECT id FROM pgboss.job WHERE state = 'active' AND name = 'ordered'"))[0]?.id;
  let id: unknown;
  await until(async () => {
    id = await inHand();
    return id !== undefined;
  }, 30_000);
  const begun = performance.now();
  await own.stop();
  expect(performance.now() - begun).toBeLessThan(15_000);
  const [row] = await world.query(`SELECT state FROM pgboss.job WHERE id = '${id}'`);
  expect(['completed', 'retry']).toContain(row?.state);
  expect(own.child.exitCode).toBe(0);
  await world.start('worker', ops);
  expect(await placed).toBeDefined();
});

/** The beginning of a request, whose end is sent later; resolves with all that came. */
async function halfASubmission(
  port: number,
): Promise<{ socket: Socket; answer: Promise<string>; finish(): void }> {
  const socket = connect(port, '127.0.0.1');
  await new Promise((done) => socket.once('connect', done));
  let came = '';
  socket.on('data', (chunk) => {
    came += chunk;
  });
  socket.on('error', (problem) => {
    came += String(problem);
  });
  const answer = new Promise<string>((resolve) => socket.once('close', () => resolve(came)));
  const body = 'number=1&email=a%40b.example';
  socket.write(
    `POST /portal/practice.myshopify.com/find HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
  );
  return { socket, answer, finish: () => socket.write(body.slice(5)) };
}

test('a web process that is asked to end says so, serves on for a while, and ends what is under way', async () => {
  const port = Number(new URL(world.appUrl).port);
  await web.stop();
  const own = await world.start('web', { ...ops, DRAIN_MS: '10000' });
  const half = await halfASubmission(port);
  const begun = performance.now();
  const ended = own.stop();
  let told: Response | null = null;
  await until(async () => {
    // A connection kept to the process before ends with the first of these.
    told = await fetch(`${world.appUrl}/readyz`).catch(() => null);
    return told?.status === 503;
  }, 9_000);
  const { headers, body } = told as unknown as Response;
  expect(headers.get('connection')).toBe('close');
  expect(await new Response(body).json()).toMatchObject({ ready: false, draining: true, database: true });
  // Who has not heard of it yet is served.
  expect((await fetch(`${world.appUrl}/portal/practice.myshopify.com/`)).status).toBe(200);
  await until(() =>
    fetch(`${world.appUrl}/healthz`).then(
      () => false,
      () => true,
    ),
  );
  half.finish();
  expect(await half.answer).toMatch(/^HTTP\/1.1 (200|303) /);
  await ended;
  expect(performance.now() - begun).toBeLessThan(25_000);
  expect(own.child.exitCode).toBe(0);
});
