// Is what stands in the DNS told apart from what nobody answers about?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NameServer, openNameServer } from './testing/name-server.ts';
import { createTxtLookup } from './txt-lookup.ts';

let server: NameServer;
beforeAll(async () => {
  server = await openNameServer();
});
afterAll(() => server.close());

const lookUp = async (name: string) =>
  (await createTxtLookup({ servers: [server.address], timeoutMs: 200 })([name])).get(name);

test('texts come whole, however many parts they stand in', async () => {
  const long = `v=DKIM1; p=${'x'.repeat(400)}`;
  server.set({ 'a.example': ['v=spf1 -all', long] });
  expect(await lookUp('A.example')).toEqual({ answered: true, texts: ['v=spf1 -all', long] });
});

test('where nothing stands there is nothing', async () => {
  expect(await lookUp('b.example')).toEqual({ answered: true, texts: [] });
});

test('of a name server that does not answer nothing is known', async () => {
  server.silence(true);
  expect(await lookUp('a.example')).toEqual({ answered: false });
  server.silence(false);
});
