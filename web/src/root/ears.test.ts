// Does the id of a request go along to a shop's own site, and is what came of the call heard?
import { expect, test } from 'vitest';
import { hearing, type PlatformCall } from './ears.ts';
import { inTrace } from './trace.ts';

const sending = {
  method: 'GET',
  url: new URL('https://shop.example/wp-json/wc/v3/orders'),
  headers: { a: 'b' },
  timeoutMs: 1,
} as const;

function listen() {
  const calls: PlatformCall[] = [];
  return {
    calls,
    ears: {
      called: (call: PlatformCall) => void calls.push(call),
      cost: () => undefined,
      width: () => undefined,
    },
  };
}

test('the id goes along, and only what there is', async () => {
  const { calls, ears } = listen();
  const seen: unknown[] = [];
  const send = hearing(ears, async ({ headers }) => {
    seen.push(headers);
    return { status: seen.length === 1 ? 200 : 429, headers: {}, text: '' };
  });
  await inTrace({ requestId: 'abc' }, () => send(sending));
  await send(sending);
  expect(seen).toEqual([{ a: 'b', 'x-request-id': 'abc' }, { a: 'b' }]);
  expect(calls.map(({ shop, outcome }) => `${shop} ${outcome}`)).toEqual([
    'shop.example answered',
    'shop.example throttled',
  ]);
});

test('a call that nobody answers is heard too, and fails as before', async () => {
  const { calls, ears } = listen();
  const send = hearing(ears, () => Promise.reject(new Error('away')));
  await expect(send(sending)).rejects.toThrow('away');
  expect(calls.map(({ outcome }) => outcome)).toEqual(['none']);
});
