// Does the client prove itself freshly every time, and tell failures as values?
import { expect, test } from 'vitest';
import { createClient } from './client.ts';
import { proveByCookie, proveByToken } from './proof.ts';

const words = { unreachable: 'unreachable', broken: 'broken', unreadable: 'unreadable' };
const anything = { safeParse: (value: unknown) => ({ success: true as const, data: value }) };
const nothing = { safeParse: () => ({ success: false as const }) };

function clientThat(answers: (Response | Error)[]) {
  const seen: { path: string; token: string | null }[] = [];
  let tokens = 0;
  const client = createClient({
    locale: 'en',
    words,
    prove: proveByToken(async () => `token-${++tokens}`),
    fetch: async (path, init) => {
      seen.push({ path: String(path), token: new Headers(init?.headers).get('authorization') });
      const answer = answers.shift();
      if (answer === undefined || answer instanceof Error) throw answer ?? new TypeError('no answer left');
      return answer;
    },
  });
  return { client, seen };
}

const retryable = () =>
  new Response('{}', { status: 401, headers: { 'X-Shopify-Retry-Invalid-Session-Request': '1' } });

test('a token that ran out is replaced once, never in the address', async () => {
  const { client, seen } = clientThat([retryable(), Response.json({ fine: true })]);
  expect(await client.read('/api/home', anything)).toEqual({ ok: true, value: { fine: true } });
  expect(seen).toEqual([
    { path: '/api/home', token: 'Bearer token-1' },
    { path: '/api/home', token: 'Bearer token-2' },
  ]);
});

test('a second refusal of the token is the answer', async () => {
  const { client, seen } = clientThat([retryable(), retryable()]);
  const answer = await client.read('/api/home', anything);
  expect(answer.ok).toBe(false);
  expect(seen).toHaveLength(2);
});

test('a 401 without the header is not asked again', async () => {
  const { client, seen } = clientThat([new Response('{}', { status: 401 })]);
  await client.send('POST', '/api/returns/r-1/refund', { revision: 1 });
  expect(seen).toHaveLength(1);
});

test('a refusal comes back in the words of the server', async () => {
  const problem = { type: 'about:blank', title: 'Conflict', status: 409, detail: 'Mia approved this.' };
  const { client } = clientThat([Response.json(problem, { status: 409 })]);
  expect(await client.send('POST', '/api/returns/r-1/approval', { revision: 1 })).toEqual({
    ok: false,
    problem,
  });
});

test.each([
  ['a lost connection', new TypeError('Failed to fetch'), 0, 'unreachable'],
  ['an answer of some gateway', new Response('<h1>Bad gateway</h1>', { status: 502 }), 502, 'broken'],
])('%s is told in our words', async (_what, answer, status, detail) => {
  const { client } = clientThat([answer]);
  const told = await client.send('POST', '/api/import');
  expect(told).toMatchObject({ ok: false, problem: { status, detail } });
});

test('an answer of another shape is not passed on', async () => {
  const { client } = clientThat([Response.json({ strange: true })]);
  expect(await client.read('/api/home', nothing)).toMatchObject({
    ok: false,
    problem: { detail: 'unreadable' },
  });
});

test('standing alone the cookie proves who asks, with a header no other site can add', async () => {
  const seen: Headers[] = [];
  let signedOut = 0;
  const client = createClient({
    locale: 'en',
    words,
    prove: proveByCookie,
    onSignedOut: () => {
      signedOut += 1;
    },
    fetch: async (_path, init) => {
      seen.push(new Headers(init?.headers));
      return new Response('{}', { status: seen.length === 1 ? 200 : 401 });
    },
  });
  await client.send('POST', '/api/import');
  expect(signedOut).toBe(0);
  await client.send('POST', '/api/import');
  expect(signedOut).toBe(1);
  expect(seen.map((headers) => headers.get('x-requested-with'))).toEqual(['aftercare', 'aftercare']);
  expect(seen.map((headers) => headers.get('authorization'))).toEqual([null, null]);
});
