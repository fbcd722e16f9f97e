// Does reading page by page neither repeat nor omit, while orders leave and enter the list?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createClient } from '../client/client.ts';
import { createPace } from '../client/pace.ts';
import { pacedTransport } from '../client/paced.ts';
import { sampleKeys, sampleShop } from '../client/sample-transport.ts';
import type { Transport } from '../client/transport.ts';
import { readImport } from '../import/read-import.ts';
import { sampleJson } from '../translate/sample-answers.ts';
import { beginning, type Place, readPage, readPlace, writePlace } from './order-pages.ts';
import { createCatalogue } from './products.ts';

/** A list by id, of which each look may find some taken out or put in first. */
function listOf(
  ids: number[],
  beforeLook: (look: number, ids: number[]) => void = () => undefined,
  most = 4,
) {
  let looks = 0;
  const shop = sampleShop((call, { url }) => {
    if (call === 'GET wc/v3/products') return { json: [] };
    beforeLook(looks++, ids);
    const offset = Number(url.searchParams.get('offset'));
    const rows = ids.toSorted((a, b) => a - b).slice(offset, offset + 100);
    return { json: rows.map(rowOf) };
  });
  return { ...shop, ...openReader(shop.transport, most) };
}

/** A host that answers the same full page, whatever part of the list is asked for. */
function deafTo(word: string) {
  const shop = sampleShop((call, { url }) => {
    if (call === 'GET wc/v3/products') return { json: [] };
    expect(url.searchParams.has(word)).toBe(true);
    if (shop.asked.length > 300) throw new Error('asked for ever');
    return { json: upTo(100).map(rowOf) };
  });
  return { ...shop, ...openReader(shop.transport) };
}

function openReader(unpaced: Transport, most = 4) {
  const pace = createPace({ most });
  const transport = pacedTransport(unpaced, pace);
  const client = createClient({ siteUrl: 'https://s.example', keys: sampleKeys, transport, timeoutMs: 9 });
  return { client, pace, reader: { client, catalogue: createCatalogue() } };
}

const rowOf = (id: number) => sampleJson({ lines: [], total: '1', order: { id, number: String(id) } });

async function walk(client: ReturnType<typeof listOf>['client']): Promise<number[]> {
  const seen: number[] = [];
  let place: Place | null = beginning;
  while (place !== null) {
    const page = await readPage(client, {}, place);
    seen.push(...page.rows.map((row) => Number(row.id)));
    // As another process would take it up.
    place = page.next && readPlace(writePlace(page.next));
  }
  return seen;
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('pages', () => {
  test.each([0, 1, 99, 100, 101, 250, 300])('bring all of %i once', async (count) => {
    expect(await walk(listOf(upTo(count)).client)).toEqual(upTo(count));
  });

  test('omit none that stays, and repeat none, whatever leaves or enters between two looks', async () => {
    const change = fc.record({ look: fc.nat(8), from: fc.nat(450), count: fc.nat(160), isIn: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
        const all = upTo(450);
        const gone = new Set<number>();
        const list = listOf([...all], (look, ids) => {
          for (const { from, count, isIn } of changes.filter((one) => one.look === look)) {
            const ones = all.slice(from, from + count);
            for (const id of ones) gone.add(id);
            const left = ids.filter((id) => !ones.includes(id));
            ids.splice(0, ids.length, ...left, ...(isIn ? ones : []));
          }
        });
        const seen = await walk(list.client);
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.filter((id) => !gone.has(id))).toEqual(all.filter((id) => !gone.has(id)));
      }),
      { numRuns: 60 },
    );
  });

  test('of a host that forgets the offset are given up, also by a reader that comes back for each', async () => {
    const list = deafTo('offset');
    await expect(walk(list.client)).rejects.toThrow('SAME_PAGE_AGAIN');
    expect(list.asked.length).toBeLessThan(30);
  });

  test('a place that nobody wrote is refused', () => {
    expect(() => readPlace('1:2:3:4')).toThrow();
    expect(() => readPlace('')).toThrow();
    expect(readPlace(null)).toEqual(beginning);
  });
});

describe('an import', () => {
  const collect = async (list: ReturnType<typeof listOf>, after: string | null, batch = 70) => {
    const batches = [];
    for await (const one of readImport(list.reader, list.pace, { after, batch })) batches.push(one);
    return batches;
  };
  const idsOf = (batches: Awaited<ReturnType<typeof collect>>) =>
    batches.flatMap(({ orders }) => orders.map(({ id }) => Number(id)));

  test('brings all once, and from each cursor the rest', async () => {
    const list = listOf(upTo(523));
    const batches = await collect(list, null);
    expect(idsOf(batches)).toEqual(upTo(523));
    for (const [index, { cursor }] of batches.entries()) {
      expect(idsOf(await collect(list, cursor))).toEqual(idsOf(batches.slice(index + 1)));
    }
  });

  test('ends, and says why, where the host gives the same page for ever', async () => {
    const list = deafTo('offset');
    await expect(collect(list, null)).rejects.toThrow('SAME_PAGE_AGAIN');
    expect(list.asked.length).toBeLessThan(60);
  });

  test('asks for hardly more pages than there are', async () => {
    // A pace that has nothing to find out asks for full pages, and for two ahead.
    const list = listOf(upTo(1500), undefined, 1);
    await collect(list, null);
    expect(list.calls().filter((call) => call === 'GET wc/v3/orders').length).toBeLessThanOrEqual(16 + 2);
  });

  test('omits none when orders are deleted under its hands', async () => {
    const list = listOf(upTo(700), (look, ids) => {
      if (look === 2) ids.splice(0, 150);
    });
    const seen = idsOf(await collect(list, null));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => id > 150)).toEqual(upTo(700).slice(150));
  });

  test('does not read ahead without end while nobody takes what it has', async () => {
    const list = listOf(upTo(5000));
    const batches = readImport(list.reader, list.pace, { after: null, batch: 50 });
    await batches.next();
    await new Promise((resume) => setTimeout(resume, 50));
    expect(list.asked.length).toBeLessThan(10);
    await batches.return(undefined);
  });

  test('asks for nothing it doesn’t read, and for every order’s exact amounts', async () => {
    const list = listOf(upTo(3));
    await collect(list, null);
    const query = Object.fromEntries(list.asked[0]?.url.searchParams ?? []);
    expect(query).toMatchObject({ dp: '6', orderby: 'id', order: 'asc', status: 'any', per_page: '20' });
    expect(z.string().parse(query._fields)).not.toContain('_links');
  });
});
