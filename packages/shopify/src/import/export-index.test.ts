import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openExportIndex } from './export-index.ts';

async function* lines(...rows: unknown[]) {
  for (const row of rows) yield typeof row === 'string' ? row : JSON.stringify(row);
}

test('children find their parent though they stand before it or far from it', async () => {
  const index = await openExportIndex();
  const [a, b] = [{ id: 'a' }, { id: 'b' }];
  await index.addOrders(
    lines({ id: '1', __parentId: 'b' }, a, { id: '2', __parentId: 'a' }, b, { id: '3', __parentId: 'b' }),
  );
  expect(index.orders(0, 10).map((row) => row.id)).toEqual(['a', 'b']);
  expect(index.childrenOf('b').map((row) => row.id)).toEqual(['1', '3']);
  expect(index.childrenOf('a').map((row) => row.id)).toEqual(['2']);
  await index.close();
});

test('the roots of the second export are no orders', async () => {
  const index = await openExportIndex();
  await index.addOrders(lines({ id: 'order' }));
  await index.addChildren(
    lines({ id: 'fulfillmentOrder' }, { id: 'parcel', __parentId: 'fulfillmentOrder' }),
  );
  expect(index.orders(0, 10)).toHaveLength(1);
  expect(index.childrenOf('fulfillmentOrder')).toHaveLength(1);
  await index.close();
});

test('a text that looks like a parent is none', async () => {
  const index = await openExportIndex();
  await index.addOrders(lines({ id: 'a', note: '"__parentId":"b"' }));
  expect(index.orders(0, 10)).toHaveLength(1);
  await index.close();
});

test('orders are handed out from any position on', async () => {
  const index = await openExportIndex();
  await index.addOrders(lines({ id: 'a' }, { id: 'b' }, { id: 'c' }));
  expect(index.orders(1, 1).map((row) => row.id)).toEqual(['b']);
  expect(index.orders(3, 1)).toEqual([]);
  await index.close();
});

test('a row cut short is an error when it is read, not a missing order', async () => {
  const index = await openExportIndex();
  await index.addOrders(lines({ id: 'a' }, '{"id":"b"'));
  expect(() => index.orders(0, 10)).toThrow('not JSON');
  await index.close();
});

test('nothing of an export lies in the temporary folder under a name, even while it is in use', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'export-index-'));
  process.env.SQLITE_TMPDIR = folder;
  const index = await openExportIndex();
  const rows = Array.from({ length: 5_000 }, (_, at) => ({ id: `order${at}`, note: 'x'.repeat(2_000) }));
  await index.addOrders(lines(...rows));
  expect(await readdir(folder)).toEqual([]);
  await index.close();
  await rm(folder, { recursive: true });
  delete process.env.SQLITE_TMPDIR;
});
