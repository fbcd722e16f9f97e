// T19: our books come back from a back-up, and the platform has moved on. Is any refund paid again?
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readBackup } from '../../packages/database/src/backup/read-backup.ts';
import { writeBackup } from '../../packages/database/src/backup/write-backup.ts';
import type { FreshDatabase } from '../../packages/database/src/server/template.ts';
import { endIntent } from '../../web/src/flows/prove-money.ts';
import { reconcile } from '../../web/src/flows/reconcile.ts';
import { refundReturn } from '../../web/src/flows/refund-return.ts';
import { freshDatabase } from '../support/database.ts';
import { type FaultHouse, openFaultHouse } from './house.ts';
import { kinds } from './kinds.ts';
import { look, prepareWalk, presses, type Walk } from './line.ts';
import { calm } from './platform-faults.ts';
import { seeded } from './random.ts';
import { step, work } from './steps.ts';
import { paidOf } from './verdict.ts';

/** Two of each are ordered and one comes back: what is left of the line would bear its refund once more. */
const twoOfEach = {
  lines: ['Cup', 'Rug'].map((title) => ({ title, unitPrice: '40.00', quantity: 2 })),
};

describe.each(kinds)('$name', (kind) => {
  let database: FreshDatabase;
  let house: FaultHouse;
  const opened: { house: FaultHouse; database: FreshDatabase }[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-backup-'));
  let backups = 0;

  beforeAll(async () => {
    database = await freshDatabase();
    house = await openFaultHouse(database, 2_000, kind);
    await calm(house);
    await house.control.fault({ name: 'over-refund-check-off' });
    await importNothing(house);
  });
  afterEach(async () => {
    for (const one of opened.splice(0)) {
      await one.house.close();
      await one.database.drop();
    }
  });
  afterAll(async () => {
    await house.close();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A walk up to `last`, and what is written down then; `restore` opens a house on those books. */
  async function backedUp(seed: number, last: 'approve' | 'receive') {
    const walk = await prepareWalk(house, seeded(seed), 1, twoOfEach);
    for (const name of ['confirm', 'approve', 'receive'] as const) {
      await step(house, presses[name], walk);
      if (name === last) break;
    }
    return walk;
  }

  async function write(): Promise<string> {
    backups += 1;
    const place = join(folder, String(backups));
    await writeBackup(database.url, place);
    return place;
  }

  async function restore(place: string): Promise<FaultHouse> {
    const empty = await freshDatabase();
    await readBackup({ ownerUrl: empty.url, folder: place, keyIds: house.keyIds });
    const restored = await house.again(empty.url);
    opened.push({ house: restored, database: empty });
    return restored;
  }

  /** Workers at work, with a reconciliation among what they do, and time for doubt to end. */
  async function workOn(restored: FaultHouse): Promise<void> {
    for (let round = 0; round < 3; round += 1) {
      await reconcile(restored.deps, restored.shop);
      await work(restored);
      restored.clock.advance(300);
    }
  }

  async function press(on: FaultHouse, walk: Walk) {
    const { value } = await look(on.deps, on.shop, walk);
    return refundReturn(on.deps, on.shop, { returnId: value.id, revision: value.revision, staff: 'Ada' });
  }

  test('a refund that was decided then and paid since is found, and not sent again', async () => {
    const walk = await backedUp(1, 'receive');
    await presses.refund(house.deps, house.shop, walk);
    const place = await write();
    await work(house);
    expect(await paidOf(house, walk)).toHaveLength(1);
    const restored = await restore(place);
    await workOn(restored);
    expect(await paidOf(house, walk)).toHaveLength(1);
    const { intents } = await look(restored.deps, restored.shop, walk);
    expect(intents.map(({ state }) => state)).toEqual(['done']);
  });

  test('a refund of which the books know nothing is found before anybody may press for it again', async () => {
    const walk = await backedUp(2, 'approve');
    const place = await write();
    await step(house, presses.receive, walk);
    await step(house, presses.refund, walk);
    expect(await paidOf(house, walk)).toHaveLength(1);
    const restored = await restore(place);
    await step(restored, presses.receive, walk).catch(() => undefined);
    expect(await press(restored, walk)).toMatchObject({ ok: false, reasons: ['BOOKS_RESTORED'] });
    await workOn(restored);
    await presses.receive(restored.deps, restored.shop, walk).catch(() => undefined);
    const again = await press(restored, walk);
    expect(again).toMatchObject({ ok: false });
    expect(again).not.toMatchObject({ reasons: ['BOOKS_RESTORED'] });
    await workOn(restored);
    expect(await paidOf(house, walk)).toHaveLength(1);
  });

  test('a refund that was refused since and paid by another is a person’s, and not sent', async () => {
    const walk = await backedUp(3, 'receive');
    await presses.refund(house.deps, house.shop, walk);
    const place = await write();
    const [first] = (await look(house.deps, house.shop, walk)).intents;
    if (!first) throw new Error('nothing was reserved');
    await endIntent(house.deps, house.shop, first, { state: 'refused', detail: 'It could not go.' });
    await work(house);
    await step(house, presses.refund, walk);
    expect(await paidOf(house, walk)).toHaveLength(1);
    const restored = await restore(place);
    await workOn(restored);
    expect(await paidOf(house, walk)).toHaveLength(1);
    const { intents, tasks } = await look(restored.deps, restored.shop, walk);
    expect(intents.map(({ state }) => state)).toEqual(['person']);
    expect(tasks.map(({ subject }) => subject)).toContain(intents[0]?.id);
  });

  test('a refund that was decided then and never sent is paid after the restore, or a person is asked', async () => {
    const walk = await backedUp(4, 'receive');
    await presses.refund(house.deps, house.shop, walk);
    const place = await write();
    await house.clerk.clear();
    const restored = await restore(place);
    restored.clock.advance(60);
    await workOn(restored);
    const { intents } = await look(restored.deps, restored.shop, walk);
    expect(intents.map(({ state }) => state)).toEqual([kind.proves ? 'done' : 'person']);
    expect(await paidOf(house, walk)).toHaveLength(kind.proves ? 1 : 0);
  });
});

/** There were no orders to import: from here on what changes is reconciled. */
async function importNothing({ deps, shop }: FaultHouse): Promise<void> {
  const at = deps.now().toISOString();
  const none = { handle: null, source: null, cursor: null, found: 0, saved: 0, problem: null };
  await deps.store.inShop(shop.shopId, async ({ imports }) => {
    await imports.save({ ...none, state: 'done', startedAt: at, finishedAt: at });
    await imports.noteReconciled(at);
  });
}
