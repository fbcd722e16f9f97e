// What must every place for blobs do, whatever it is made of?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BlobStore, BlobsUnreachable } from '../../packages/core/src/blobs/blob-store.ts';

export interface PlaceUnderTest {
  readonly store: BlobStore;
  /** The same place as its owner sees it: what lies there, by its whole key. */
  keys(): Promise<string[]>;
  /** From here on nothing there can be reached. */
  breakIt(): Promise<void>;
  close(): Promise<void>;
}

const name = (sign: string) => `logo/${sign.repeat(43)}.png`;
const bytes = (...numbers: number[]) => new Uint8Array(numbers);
const hill = '7d0f3f0e-0000-4000-8000-000000000001';
const loom = '7d0f3f0e-0000-4000-8000-000000000002';

/** The battery; `open` makes a place of its own. */
export function blobContract(place: string, open: () => Promise<PlaceUnderTest>): void {
  describe(`blobs ${place}`, () => {
    let tried: PlaceUnderTest;
    beforeAll(async () => {
      tried = await open();
    });
    afterAll(() => tried.close());
    const of = (shopId: string) => tried.store.ofShop(shopId);

    test('the place says that it can be used', async () => {
      await expect(tried.store.check()).resolves.toBeUndefined();
    });

    test('what was put is got as it was, to the byte, any byte; again and again', async () => {
      const every = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7) % 256);
      await of(hill).put(name('a'), every);
      for (let time = 0; time < 2; time += 1)
        expect(Buffer.compare(Buffer.from((await of(hill).get(name('a'))) ?? []), every)).toBe(0);
    });

    test('what was put once more is as it was put last', async () => {
      await of(hill).put(name('b'), bytes(1, 2, 3));
      await of(hill).put(name('b'), bytes(9));
      expect([...((await of(hill).get(name('b'))) ?? [])]).toEqual([9]);
    });

    test('what is not there is nothing, and may be taken away', async () => {
      expect(await of(hill).get(name('z'))).toBeNull();
      await of(hill).remove(name('z'));
      expect(await of('7d0f3f0e-0000-4000-8000-00000000000f').list()).toEqual([]);
    });

    test('one shop gets, lists and takes away nothing of another’s, though it knows the name', async () => {
      await of(hill).put(name('c'), bytes(1));
      expect(await of(loom).get(name('c'))).toBeNull();
      await of(loom).remove(name('c'));
      expect(await of(loom).list()).toEqual([]);
      await of(loom).removeAll();
      expect(await of(hill).get(name('c'))).not.toBeNull();
    });

    test.each([
      '',
      '../x',
      `../${loom}/${name('c')}`,
      `logo/../../${loom}/${name('c')}`,
      '/etc/passwd',
      name('c').replace('png', 'svg'),
    ])('a name that was not made by us is refused before anything is asked: %s', async (odd) => {
      await expect(of(hill).get(odd)).rejects.toThrow('no name of a blob');
      await expect(of(hill).put(odd, bytes(1))).rejects.toThrow('no name of a blob');
      await expect(of(hill).remove(odd)).rejects.toThrow('no name of a blob');
    });

    test('every key begins with its shop’s id', async () => {
      await of(loom).put(name('d'), bytes(1));
      const keys = await tried.keys();
      expect(keys.length).toBeGreaterThan(2);
      expect(keys.filter((key) => !key.startsWith(`${hill}/`) && !key.startsWith(`${loom}/`))).toEqual([]);
    });

    test('a shop’s list names what it holds, and since when', async () => {
      await of(loom).put(name('e'), bytes(1));
      const found = await of(loom).list();
      expect(found.map((one) => one.name).toSorted()).toEqual([name('d'), name('e')]);
      for (const { savedAt } of found)
        expect(Math.abs(Date.now() - Date.parse(savedAt))).toBeLessThan(120_000);
    });

    test('ten at once of one name leave one, whole', async () => {
      const made = Array.from({ length: 10 }, (_, sign) => new Uint8Array(50_000).fill(sign));
      await Promise.all(made.map((one) => of(hill).put(name('f'), one)));
      const got = (await of(hill).get(name('f'))) ?? bytes();
      expect([got.length, new Set(got).size]).toEqual([50_000, 1]);
    });

    test('a shop that is erased leaves nothing, and the others keep what they have; twice is as once', async () => {
      await of(hill).removeAll();
      await of(hill).removeAll();
      expect(await of(hill).list()).toEqual([]);
      expect((await tried.keys()).filter((key) => key.startsWith(hill))).toEqual([]);
      expect(await of(loom).list()).toHaveLength(2);
    });

    test('a place that can’t be reached says so by one name, and nothing of its address or keys', async () => {
      await tried.breakIt();
      const asked = [of(loom).get(name('d')), of(loom).put(name('d'), bytes(1)), tried.store.check()];
      for (const one of await Promise.allSettled(asked)) {
        const reason: unknown = one.status === 'rejected' ? one.reason : null;
        expect(reason).toBeInstanceOf(BlobsUnreachable);
        expect(String(reason)).not.toMatch(/127\.0\.0\.1|AKTEST|a secret|https?:/);
      }
    });
  });
}
